/**
 * The sentences of the generated articles: own wordings in the manner of agencies' reports. `{…}` is filled by a word
 * list or by an invented name, day or figure.
 */

export const EVENT_SENTENCES: readonly string[] = [
  'قتل {count} {victims} وأصيب {count} آخرون في قصف على حي {hamlet} في مدينة {place} {day}، حسبما ذكرت {speaker}.',
  'وقال {title} {person} إن {faction} سيطرت على منطقة {hamlet} بعد اشتباكات عنيفة مع {faction} استمرت {number} ساعات.',
  'واندلعت الاشتباكات {day} في محيط {place} بين {faction} و{faction}، ما أدى إلى مقتل {count} على الأقل.',
  'وأعلنت {faction} مسؤوليتها عن هجوم بسيارة مفخخة استهدف نقطة تفتيش قرب {hamlet} جنوب {place}.',
  'وشنت طائرات تابعة لـ{faction} غارات جوية على مواقع {faction} في {place} فجر {weekday}، وفق {speaker}.',
  'وأفاد {speaker} بأن {count} {victims} لقوا مصرعهم في انفجار لغم في طريق {hamlet} مساء {weekday} الماضي.',
  'ونفى {person} مقتل {count} {victims} في {place}، مؤكدا أن المستشفى استقبل {count} جريحا فقط.',
  'وكانت {faction} قد قصفت قرية {hamlet} ب{weapons} في {date}، مما أوقع {count} قتيلا بينهم {number} {victims}.',
  'واعتقلت {faction} {count} شخصا في حملة مداهمات شملت أحياء من {place} منذ {weekday}.',
  'وارتفعت حصيلة القتلى إلى {count} منذ بداية المعارك في {place} في {date}، بحسب {speaker}.',
  'وفر أكثر من {figure} عائلة من بلدة {hamlet} إلى {place} هربا من القصف ب{weapons}.',
  'وخطف مسلحون مجهولون {title} {person} من منزله في {place} {day}، ولم تعلن أي جهة مسؤوليتها.',
  'وطالب {person} {faction} بالانسحاب من {hamlet} وتسليم أسلحتها قبل {weekday} المقبل.',
  'وتظاهر مئات السكان في {place} احتجاجا على انقطاع الكهرباء، وأطلقت {faction} النار لتفريقهم فأصيب {count}.',
];

export const OTHER_SENTENCES: readonly string[] = [
  'وتشهد {topic} في {place} حالة {adjective} منذ أشهر، في ظل تراجع {topic} وتأخر {topic} عن مناطق كثيرة من البلاد.',
  'وأضاف {person} في تصريحات صحفية أن {topic} لا تزال {adjective}، داعيا جميع الأطراف إلى تحمل مسؤولياتها أمام السكان.',
  'ويعيش سكان {hamlet} ظروفا {adjective} بسبب نقص {topic}، بينما تقول السلطات إنها تعمل على حل المشكلة في أقرب وقت ممكن.',
  'من جانبه أوضح {title} {person} أن اللجنة المكلفة بملف {topic} ستعقد اجتماعها القادم في {place} لبحث الخطوات اللازمة.',
  'وتقع {hamlet} على بعد {figure} كيلومترا من {place}، وتعد من أهم المعابر التي تمر منها البضائع نحو {country}.',
  'ولم يصدر تعليق رسمي من {faction} على هذه الأنباء حتى ساعة إعداد التقرير، ولم يتسن التأكد منها من مصدر مستقل.',
  'وكان المجتمع الدولي قد دعا مرارا إلى حوار شامل في {country} يعيد بناء المؤسسات ويضمن {topic} لكل المواطنين.',
  'ويرى مراقبون أن ما يجري في {place} يعكس خلافات {adjective} بين القوى المحلية حول إدارة {topic} وتوزيع الموارد.',
  'وذكر أهالي {hamlet} أنهم يعتمدون على ما تقدمه الجمعيات الخيرية، وأن {topic} أصبحت {adjective} إلى حد لم يعهدوه من قبل.',
  'وتحاول فرق الإغاثة الوصول إلى الأحياء القديمة من {place} لتقييم {topic} وتسجيل احتياجات الأسر الأشد فقرا.',
];

export const HEADLINES: readonly string[] = [
  '{place}: {count} قتلى في اشتباكات بين {faction} و{faction}',
  'مقتل {count} {victims} بقصف على {hamlet} قرب {place}',
  '{faction} تعلن السيطرة على {hamlet}',
  'تجدد المعارك في {place} ونزوح {figure} عائلة',
];
