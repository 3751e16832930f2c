// Which part of a page an element begins, told from its tag, role and names.

import type { Zone } from '../page';

const BY_TAG: Readonly<Record<string, Zone>> = { nav: 'navigation', footer: 'footer', aside: 'aside' };

const BY_ROLE: Readonly<Record<string, Zone>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'aside',
};

const BEFORE = '^(?:site|page|main|global|top|left|right|l|js|the)?[-_]?';
const AFTER = '(?:[-_](?:bar|box|inner|list|items?|menu|links?|area|section|block|content|main|bottom|top|nav))*$';
const BY_NAME: readonly (readonly [RegExp, Zone])[] = [
  [
    new RegExp(
      `${BEFORE}(?:nav|navbar|navigation|menu|sidemenu|gnav|submenu|breadcrumbs?|pankuzu|topicpath|dropdown|pagination|pager|tabs)${AFTER}`,
      'i',
    ),
    'navigation',
  ],
  [new RegExp(`${BEFORE}(?:footer|copyright|colophon)${AFTER}`, 'i'), 'footer'],
  [
    new RegExp(
      `${BEFORE}(?:sidebar|side|aside|sponsors?|related|recommend(?:ed|ations?)?|comments?|disqus|share|social|sns|cookie|modal|popup|banner|ads?|widget|login|feed)${AFTER}`,
      'i',
    ),
    'aside',
  ],
];

/** Elements too large for their name to say anything of all that is in them. */
const WHOLE_PAGE = /^(?:html|body|main|article|form)$/;

/** The zone that begins with this element, or null where it is as its parent. */
export function zoneOf(tag: string, role: string | null, names: string): Zone | null {
  if (WHOLE_PAGE.test(tag)) return null;
  const plain = BY_TAG[tag] ?? (role ? BY_ROLE[role] : undefined);
  if (plain) return plain;
  if (!names) return null;
  const tokens = names.split(/\s+/, 8).flatMap(namesOf);
  return BY_NAME.find(([name]) => tokens.some(token => name.test(token)))?.[1] ?? null;
}

/** Of `Footer__Links-sc-1pfi1gx-1` both the block and the element, without what a style compiler adds. */
function namesOf(token: string): string[] {
  const [block = '', element] = token.replace(/-sc-.*$/, '').split('__');
  return element ? [block, dashed(element)] : [block];
}

const dashed = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');
