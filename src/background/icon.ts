// What the toolbar's icon says, where no page of ours is open to say it.

/** The browser's `action`, as much of it as is needed. */
interface Icon {
  setBadgeText(details: { text: string }): unknown;
  setTitle(details: { title: string }): unknown;
}

/** Done; a hint; not done yet. */
export type Sign = '✓' | '…' | '!';

/** Long enough to be read, and shorter than the background stays awake for it. */
const SHOWN_MS = 5000;

/** Marks the icon with a sign and says the rest in its title. `!` stays until `✓`; else the icon, named so, is soon as it was. */
export function iconMarker(icon: Icon, name: string): (sign: Sign, title: string) => Promise<void> {
  const plain = { text: '', title: name };
  let rest = plain;
  let last = 0;
  const draw = ({ text, title }: typeof plain) => Promise.all([icon.setBadgeText({ text }), icon.setTitle({ title })]);
  return async (sign, title) => {
    last += 1;
    const mine = last;
    const shown = { text: sign, title };
    if (sign !== '…') rest = sign === '!' ? shown : plain;
    await draw(shown);
    setTimeout(() => {
      if (mine === last) void draw(rest);
    }, SHOWN_MS);
  };
}
