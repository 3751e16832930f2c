/** Hands a text to the browser as a download of this name; no permission is needed for a click on a link. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name for this title on every system: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  return `${Array.from(plain).slice(0, 80).join('') || 'talkmark'}.${ending}`;
}
