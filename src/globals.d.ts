/** Which of the two builds this is; set by vite.config.ts. */
declare const __BROWSER__: 'chrome' | 'firefox';

/** What Chromium has and webextension-polyfill does not name (https://developer.chrome.com/docs/extensions/reference/api/offscreen). */
declare const chrome: {
  offscreen: {
    createDocument(parameters: { url: string; reasons: 'CLIPBOARD'[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
};

declare module '*.css';
