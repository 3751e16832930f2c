// The compiler in one piece, to be imported at the first report.
import { compileReport } from '../report/compile';
import { toHast, toHtml } from '../report/html';
import { toMarkdown } from '../report/markdown';

export { compileReport, toHast, toHtml, toMarkdown };
