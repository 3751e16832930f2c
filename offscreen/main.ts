import { serveCopies } from '../src/messages/copies';

/**
 * Both forms by the copy event: the asynchronous clipboard wants a focused document, which this never is.
 * The command is old but has no successor here (https://developer.chrome.com/docs/extensions/reference/api/offscreen).
 */
serveCopies(({ text, html }) => {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  return document.execCommand('copy');
});
