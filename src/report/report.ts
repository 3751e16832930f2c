// All that the rest of the house needs of reports, in one module, so that it can be loaded when the first one is asked for.
export { compileReport } from './compile';
export { toHast, toHtml } from './html';
export { toMarkdown } from './markdown';
export type { Profile } from './profile';
export { compileSession } from './session-blocks';
