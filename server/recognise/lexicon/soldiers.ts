/** Men of a state's army, as «عناصر» and «مقاتلون», who may be anybody's, are not. */

import { WordTable } from '../../text/wordTable';

/** Their plurals, which stand for an armed actor alone: «هاجم جنود». */
export const SOLDIER_PLURALS = 'عسكريون عسكريين جنود';

/** «جندي», «ضابط», «عسكريين», «مجندان». */
export const SOLDIERS = WordTable.of(
  true,
  `${SOLDIER_PLURALS} جندي جنديا جنديين جنديان عسكري عسكريا عسكريان ضابط ضابطا ضباط ضابطين ضابطان مجند مجندا مجندين مجندون مجندان`,
);
