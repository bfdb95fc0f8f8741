/** How a user answers what a command asks in the box at the top of the window. */

import { window } from './window';

const BOX = '.quick-input-widget';
const INPUT = `${BOX} input.input`;

/** Waits for a question by its title or words, answers it and accepts. Null takes what is chosen or filled in. */
export async function answer(title: string, value: string | null): Promise<void> {
  const page = window();
  const box = page.locator(BOX);
  await box.filter({ hasText: title }).or(box.getByPlaceholder(title)).first().waitFor();
  if (value !== null) await page.locator(INPUT).fill(value);
  await page.keyboard.press('Enter');
}
