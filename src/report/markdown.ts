import type { Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { defaultHandlers, type Handle, toMarkdown as printed } from 'mdast-util-to-markdown';
import { UNSAFE } from './unsafe';

/** An address that reads as one address to every program, up to the space or the end that follows it. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z\d.-]+(?::\d+)?\/(?:[\w./%?=&+-]*[\w/])?$/i;
const OUTER_UNDERSCORE = /\b_|_\b/;

/** The report as text to paste, ending with one newline. */
export function toMarkdown(report: Root): string {
  return printed(report, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmStrikethroughToMarkdown()],
    handlers: { root, link, break: () => '  \n' },
  });
}

/** Our own table in place of the library's, which also escapes what nothing in a report can bring to life. */
const root: Handle = (node, parent, state, info) => {
  state.unsafe = [...UNSAFE];
  return defaultHandlers.root(node, parent, state, info);
};

const link: Handle & { peek: typeof defaultHandlers.link.peek } = Object.assign(
  ((node, parent, state, info) =>
    node.data?.bare && PLAIN_ADDRESS.test(node.url) && !OUTER_UNDERSCORE.test(node.url)
      ? node.url
      : defaultHandlers.link(node, parent, state, info)) satisfies Handle,
  { peek: defaultHandlers.link.peek },
);
