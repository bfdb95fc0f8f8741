/** Words that nouns and verbs of events have beside them alike. */

export const ROCKETS = `صاروخ صاروخا صواريخ صاروخين صاروخان قذيفة قذائف قذيفتين قذيفتان مقذوف مقذوفات هاون كاتيوشا غراد
  رشقة رشقات`;
export const AIRCRAFT =
  'طائرة طائرات طائرتين طائرتان مروحية مروحيات مروحيتين مروحيتان مقاتلة مقاتلات مقاتلتين مسيرة مسيرات مسيرتين درون';
export const FIRE = 'نار نيران رصاص رصاصا أعيرة عيارات وابل وابلا';

/** What captives break out of: «فرار 400 نزيل من سجن عين زارة». */
export const PRISONS = 'سجن سجون معتقل معتقلات زنزانة زنازين';
