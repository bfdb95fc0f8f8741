/** Words beside the names of places that are no part of them. Folded. */

/** «شرق بنغازي», «جنوبي سبها». */
export const DIRECTIONS: ReadonlySet<string> = new Set('شرق شرقي غرب غربي شمال شمالي جنوب جنوبي'.split(' '));
/** «مدينة بنغازي», «العاصمة طرابلس». */
export const BESIDE_PLACES: ReadonlySet<string> = new Set('مدينه بلده قريه منطقه العاصمه'.split(' '));
