/** Who the user is: the name that verdicts are signed with, asked for once. */

import { ConfigurationTarget, window, workspace } from 'vscode';
import { SECTION, texts } from './settings';

const SETTING = 'reviewer';

/**
 * The name of the setting `marsad.reviewer`; else the user is asked and the setting made. Undefined when they decline.
 * @param userName the name to propose; empty for none.
 */
export async function reviewerName(userName: () => Promise<string>): Promise<string | undefined> {
  const known = workspace.getConfiguration(SECTION).get<unknown>(SETTING);
  if (typeof known === 'string' && known.trim() !== '') return known.trim();
  const { reviewerTitle, reviewerPrompt, reviewerMissing } = texts();
  const given = await window.showInputBox({
    title: reviewerTitle,
    prompt: reviewerPrompt,
    value: await userName(),
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? reviewerMissing : null),
  });
  if (given === undefined) return undefined;
  await workspace.getConfiguration(SECTION).update(SETTING, given.trim(), ConfigurationTarget.Global);
  return given.trim();
}
