import { version } from '../package.json';

/** The engine's version, as the package has it. */
export const ENGINE_VERSION: string = version;
