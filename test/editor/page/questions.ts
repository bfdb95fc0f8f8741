/** How a user answers what a command asks in the box at the top of the window. */

import { until, window } from './window';

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

/** Waits for a question by its title, and clicks the choice of this label and, where labels repeat, description. */
export async function choose(title: string, label: string, description = ''): Promise<void> {
  const page = window();
  await page.locator(BOX).filter({ hasText: title }).first().waitFor();
  await page.locator(INPUT).fill(label);
  const name = page.locator('.label-name', { hasText: new RegExp(`^\\s*${label}\\s*$`, 'u') });
  await page.locator(`${BOX} .monaco-list-row`, { has: name }).filter({ hasText: description }).first().click();
}

/** Waits for the editor's own dialog for files and folders, fills in a path and accepts it. */
export async function acceptPath(title: string, path: string): Promise<void> {
  const page = window();
  const dialog = page.locator(BOX).filter({ hasText: title });
  await dialog.waitFor();
  const input = page.locator(INPUT);
  const busy = page.locator(`${BOX} .monaco-progress-container.active`);
  // While it looks a folder up it takes no answer, and puts that folder before what was written: so it is asked, with the
  // path written anew where need be, until it has closed.
  do {
    await until('the dialog knows the path', async () => {
      if ((await busy.count()) > 0) return false;
      const known = (await input.inputValue()) === path;
      if (!known) await input.fill(path);
      return known;
    });
    await page.keyboard.press('Enter');
  } while (!(await closed()));

  async function closed(): Promise<boolean> {
    return dialog.waitFor({ state: 'hidden', timeout: 1_000 }).then(
      () => true,
      () => false,
    );
  }
}
