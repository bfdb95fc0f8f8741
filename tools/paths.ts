/** The folders of the project that more than one tool needs. All absolute. */

import { join } from 'node:path';

/** The project's root: npm runs every script there, and the tools change nothing about it. */
export const ROOT = process.cwd();

/** Where served VS Codes are set up; ignored by git and kept by `npm ci`, so that they are fetched once. */
export const SERVED_FOLDER = join(ROOT, '.vscode-test');

export const SEEDS_FOLDER = join(ROOT, 'seeds');

/** Where page tests write what they saw; ignored by git. */
export const SCREENSHOTS_FOLDER = join(ROOT, 'test', 'editor', 'screenshots');

/** Annotated reports of one bombing, by five outlets. */
export const INCIDENTS_FOLDER = join(ROOT, 'test', 'gold', 'own', 'incidents');
