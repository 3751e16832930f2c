import { expect, test } from 'vitest';
import { isClosed, isRefusedToAll } from '../../src/model/closed';

test.each([
  ['chrome://extensions/', true],
  ['about:addons', true],
  ['moz-extension://6e2f/page.html', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://addons.mozilla.org/en-US/firefox/', true],
  ['https://chromewebstore.google.com.example.org/', false],
  ['https://example.org/', false],
])('%s: %s', (address, closed) => expect(isClosed(address)).toBe(closed));

test.each([
  ['Error: Cannot access a chrome:// URL', true],
  ['Error: Cannot access a chrome-extension:// URL of different extension', true],
  ['Error: The extensions gallery cannot be scripted.', true],
  [
    'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    false,
  ],
  ['Error: Missing host permission for the tab', false],
  ['Error: No tab with id: 7.', false],
])('%s: %s', (refusal, toAll) => expect(isRefusedToAll(refusal)).toBe(toAll));
