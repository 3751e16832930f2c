// The page's own storage, where a closing page can still write. It takes some megabytes.

/** How the name of what is only a picture of what is stored begins. */
export const PICTURE = 'picture ';

/** Writes it down. Pictures give way to what is not stored yet. Throws where there is no room for it all the same, or no storage. */
export function writeDown(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch (error) {
    if (name.startsWith(PICTURE)) throw error;
    for (const key of Object.keys(localStorage)) if (key.startsWith(PICTURE)) localStorage.removeItem(key);
    localStorage.setItem(name, text);
  }
}
