/** Who the user is: the name that verdicts are signed with, asked for once. */

import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { ConfigurationTarget, window, workspace } from 'vscode';
import { SECTION, texts } from './settings';

const SETTING = 'reviewer';
/** Git answers from a file; one that does not answer is not waited for. In milliseconds. */
const GIT_LIMIT = 2000;

/** The name of the setting `marsad.reviewer`; else the user is asked and the setting made. Undefined when they decline. */
export async function reviewerName(): Promise<string | undefined> {
  const known = workspace.getConfiguration(SECTION).get<unknown>(SETTING);
  if (typeof known === 'string' && known.trim() !== '') return known.trim();
  const { reviewerTitle, reviewerPrompt, reviewerMissing } = texts();
  const given = await window.showInputBox({
    title: reviewerTitle,
    prompt: reviewerPrompt,
    value: (await gitName()) || systemName(),
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? reviewerMissing : null),
  });
  if (given === undefined) return undefined;
  await workspace.getConfiguration(SECTION).update(SETTING, given.trim(), ConfigurationTarget.Global);
  return given.trim();
}

/** The name that the user signs commits with; empty where git is not there or knows none. */
function gitName(): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', ['config', '--global', 'user.name'], { timeout: GIT_LIMIT }, (error, output) =>
      resolve(error === null ? output.trim() : ''),
    );
  });
}

function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
