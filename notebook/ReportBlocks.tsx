import type { Element, Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { List, ListItem, RootContent } from 'mdast';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { memo } from '../src/outline/memo';
import { toHast } from '../src/report/report';

interface Props {
  readonly blocks: readonly RootContent[];
}

/** The blocks of a report, down into its lists: whoever types changes one of them, and no other is made or drawn again. */
export function ReportBlocks({ blocks }: Props) {
  return keyed(blocks, block => (isBullets(block) ? '' : JSON.stringify(block))).map(({ it, said, key }) =>
    isBullets(it) ? <Bullets key={key} items={it.children} /> : <Block key={key} said={said} />,
  );
}

function Bullets({ items }: { readonly items: readonly ListItem[] }) {
  const all = keyed(items, item => JSON.stringify(item.children.filter(child => !isBullets(child))));
  return (
    <ul>
      {all.map(({ it, said, key }) => (
        <li key={key}>
          <Words said={said} />
          <ReportBlocks blocks={it.children.filter(isBullets)} />
        </li>
      ))}
    </ul>
  );
}

/** Blocks as text, so that those that say the same are the same. */
interface SaidProps {
  readonly said: string;
}

const Block = memo(({ said }: SaidProps) => drawn(toHast({ type: 'root', children: [JSON.parse(said)] })));

/** What stands beside a bullet, without paragraphs of its own. */
const Words = memo(({ said }: SaidProps) => {
  const item: ListItem = { type: 'listItem', spread: false, children: JSON.parse(said) };
  const list: List = { type: 'list', spread: false, children: [item] };
  const [drawnList] = toHast({ type: 'root', children: [list] }).children.filter(isElement);
  const [drawnItem] = drawnList?.children.filter(isElement) ?? [];
  return drawn({ type: 'root', children: drawnItem?.children ?? [] });
});

const isElement = (node: Nodes): node is Element => node.type === 'element';

const drawn = (tree: Nodes) => toJsxRuntime(tree, { Fragment, jsx, jsxs, elementAttributeNameCase: 'html' } as never);

/** A list of bullets without room between them, each of which may have such a list below it: as notes stand in a report. */
const isBullets = (block: RootContent): block is List =>
  block.type === 'list' && !block.ordered && !block.spread && block.children.every(isBullet);

const isBullet = ({ spread, children }: ListItem): boolean => !spread && !children.slice(0, -1).some(isBullets);

/** Each by what it says, and by how many said the same before it. */
function keyed<T>(all: readonly T[], say: (it: T) => string): { it: T; said: string; key: string }[] {
  const times = new Map<string, number>();
  return all.map(it => {
    const said = say(it);
    const before = times.get(said) ?? 0;
    times.set(said, before + 1);
    return { it, said, key: `${said} ${before}` };
  });
}
