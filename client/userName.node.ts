/** By what name git or the system knows the user. */

import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';

/** Git answers from a file; one that does not answer is not waited for. In milliseconds. */
const GIT_LIMIT = 2000;

/** The name that the user signs commits with, else that of their account; empty where neither is known. */
export async function userName(): Promise<string> {
  return (await gitName()) || systemName();
}

/** Empty where git is not there or knows none. */
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
