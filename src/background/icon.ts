// What the toolbar's icon says for a moment, where no page of ours is open to say it.

/** The browser's `action`, as much of it as is needed. */
interface Icon {
  setBadgeText(details: { text: string }): unknown;
  setTitle(details: { title: string }): unknown;
}

/** Long enough to be read, and shorter than the background stays awake for it. */
const SHOWN_MS = 5000;

/** Marks the icon with a sign and says the rest in its title; then it is as it was, named so. */
export function iconMarker(icon: Icon, name: string): (sign: string, title: string) => Promise<void> {
  let last = 0;
  return async (sign, title) => {
    last += 1;
    const mine = last;
    await Promise.all([icon.setBadgeText({ text: sign }), icon.setTitle({ title })]);
    setTimeout(() => {
      if (mine !== last) return;
      icon.setBadgeText({ text: '' });
      icon.setTitle({ title: name });
    }, SHOWN_MS);
  };
}
