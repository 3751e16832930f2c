import { send } from '../messages/transport';

/** The report in both forms: for an editor, and for a document. */
export interface Content {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts both forms on the clipboard. To be called within the click, before anything is awaited: the browsers ask for the gesture when the
 * write begins, and take the content as promises. Where the view is refused, the background tries; where that is too, throws `clipboard`.
 */
export async function copy(content: Promise<Content>): Promise<void> {
  // Handled below as well; without this, a failed compile would be reported twice.
  content.catch(() => {});
  try {
    await writeBoth(content);
  } catch {
    await send('copy', await content);
  }
}

function writeBoth(content: Promise<Content>): Promise<void> {
  const blob = async (type: string, form: keyof Content) => new Blob([(await content)[form]], { type });
  const item = new ClipboardItem({ 'text/plain': blob('text/plain', 'text'), 'text/html': blob('text/html', 'html') });
  return navigator.clipboard.write([item]);
}
