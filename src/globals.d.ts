/** Which of the two builds this is; set by vite.config.ts. */
declare const __BROWSER__: 'chrome' | 'firefox';

/**
 * What Chromium has and webextension-polyfill does not name: https://developer.chrome.com/docs/extensions/reference/api/offscreen and
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel.
 */
declare const chrome: {
  sidePanel: {
    /** Only in answer to the user's act. */
    open(options: { windowId: number }): Promise<void>;
  };
  offscreen: {
    createDocument(parameters: { url: string; reasons: 'CLIPBOARD'[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
};

declare module '*.css';
