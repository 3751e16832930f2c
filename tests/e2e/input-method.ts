// An input method at work, as the browser itself has it: what a Japanese keyboard does while it composes.
import type { Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window';

/** Works in the field that has the focus. */
export interface InputMethod {
  /** Shows this text as being composed, in place of what was shown before. */
  show(text: string): Promise<void>;
  /** Presses a key that the input method takes for itself. */
  press(key: string): Promise<void>;
  /** Confirms this text with Enter, which is the input method's, too. */
  confirm(text: string): Promise<void>;
}

/** What every key of an input method is to a page: https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode */
const PROCESSED = 229;

/** Chromium is told by its own protocol. The composition ends before the key is up, as on Windows and Linux. */
export async function chromiumInputMethod(page: Page): Promise<InputMethod> {
  const cdp = await page.createCDPSession();
  const key = (type: 'rawKeyDown' | 'keyUp', name: string) =>
    cdp.send('Input.dispatchKeyEvent', { type, key: name, code: name, windowsVirtualKeyCode: PROCESSED });
  return {
    show: async text => {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    press: async name => {
      await key('rawKeyDown', name);
      await key('keyUp', name);
    },
    confirm: async text => {
      await key('rawKeyDown', 'Enter');
      await cdp.send('Input.insertText', { text });
      await key('keyUp', 'Enter');
    },
  };
}

/**
 * Firefox has a text input processor, behind which its own input methods stand as well, so that every event comes as it does from them:
 * the key goes down while it composes, the composition ends, the key goes up.
 * https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl
 */
export function firefoxInputMethod(window: FirefoxWindow): InputMethod {
  const run = (body: string) => window.run(`${PROCESSOR} ${body}`);
  const key = (name: string) => `new KeyboardEvent('', { key: '${name}', code: '${name}' })`;
  const compose = (text: string) => `
    tip.setPendingCompositionString(${JSON.stringify(text)});
    tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
    tip.setCaretInPendingComposition(${text.length});
    if (!tip.flushPendingComposition()) throw new Error('nothing composes here');`;
  return {
    show: async text => void (await run(compose(text))),
    press: async name => void (await run(`tip.keydown(${key(name)}); tip.keyup(${key(name)});`)),
    confirm: async text => void (await run(`${compose(text)} tip.commitComposition(${key('Enter')});`)),
  };
}

/** One for all that is composed: a composition belongs to the processor that began it, which cannot be begun again meanwhile. */
const PROCESSOR = `
  const begun = () => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    const isOurs = tip.beginInputTransactionForTests(window, (tip, { type }) => {
      if (type === 'request-to-commit') tip.commitComposition();
      if (type === 'request-to-cancel') tip.cancelComposition();
      return true;
    });
    if (!isOurs) throw new Error('Another input method is at work.');
    return tip;
  };
  const tip = window.talkmarkInput ??= begun();
`;
