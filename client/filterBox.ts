/** The box that a view's filter is typed into; the view follows as one types. */

import { window } from 'vscode';
import { texts } from './settings';

/** Long enough to type the next letter, short enough to seem at once. */
const PAUSE = 200;

/**
 * Opens the box.
 * @param apply called with the filter while one types, and with the one before when the box is left by Escape.
 */
export function askFilter(title: string, current: string, apply: (filter: string) => void): void {
  const box = window.createInputBox();
  box.title = title;
  box.value = current;
  box.placeholder = texts().filterPlaceholder;
  let accepted = false;
  let applied = current;
  let timer: NodeJS.Timeout | undefined;
  const set = (filter: string) => {
    clearTimeout(timer);
    if (filter === applied) return;
    applied = filter;
    apply(filter);
  };
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => set(value.trim()), PAUSE);
  });
  box.onDidAccept(() => {
    accepted = true;
    set(box.value.trim());
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) set(current);
    box.dispose();
  });
  box.show();
}
