// The clipboard, for a view that was refused it. A service worker has none, so Chromium has the offscreen document for it.
import { type Copied, copyInOffscreen } from '../messages/copies';
import { Refusal } from '../model/refusal';

/** Resolves when both forms are on the clipboard; throws the Refusal `clipboard`. */
export async function putOnClipboard(content: Copied): Promise<void> {
  if (__BROWSER__ === 'firefox') return writeBoth(content);
  try {
    await chrome.offscreen.createDocument({
      url: 'offscreen/index.html',
      reasons: ['CLIPBOARD'],
      justification: 'Copies the report where the popup was refused the clipboard.',
    });
  } catch {
    // It is there already, from another copy under way; if not, nobody answers below.
  }
  try {
    if (!(await copyInOffscreen(content))) throw new Refusal('clipboard');
  } finally {
    await chrome.offscreen.closeDocument().catch(() => {});
  }
}

async function writeBoth({ text, html }: Copied): Promise<void> {
  const item = new ClipboardItem({ 'text/plain': text, 'text/html': html });
  await navigator.clipboard.write([item]).catch(error => {
    throw new Refusal('clipboard', String(error));
  });
}
