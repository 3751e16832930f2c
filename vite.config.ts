import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import npmPackage from './package.json' with { type: 'json' };

const { version } = npmPackage;

type Browser = 'chrome' | 'firefox';

const PANEL = 'panel/index.html';

/** Both browsers' manifests come from manifest.json; this is all in which they differ. */
function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') {
    return {
      ...manifest,
      version,
      minimum_chrome_version: '126',
      permissions: [...manifest.permissions, 'sidePanel', 'offscreen'],
      side_panel: { default_path: PANEL },
    } as ManifestV3Export;
  }
  return {
    ...manifest,
    version,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    // Beside the page when the user opens it, and not at once when Talkmark is installed.
    sidebar_action: {
      default_panel: PANEL,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'talkmark@talkmark.org',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '128.0' },
    },
  } as unknown as ManifestV3Export;
}

/**
 * The script that reads a page, in one file without imports. Its last expression is what it read, which is how
 * `scripting.executeScript` hands it over: the page's world is left without a name or a listener.
 */
function contentScript(): Plugin {
  return {
    name: 'talkmark:content-script',
    apply: 'build',
    buildStart() {
      this.addWatchFile('src/content.ts');
    },
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2023',
          lib: { entry: 'src/content.ts', formats: ['iife'], name: 'read', fileName: () => 'content.js' },
        },
      });
      const [output] = Array.isArray(built) ? built : [built];
      if (!output || !('output' in output)) throw new Error('The content script was not built.');
      const code = output.output[0].code.trimEnd();
      this.emitFile({ type: 'asset', fileName: 'content.js', source: `(()=>{${code};return read})()\n` });
    },
  };
}

/** Pages never load our files: what crxjs opens to them for `executeScript` is not needed. */
function nothingForPages(): CrxPlugin {
  return {
    name: 'talkmark:nothing-for-pages',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _, ...manifest }) {
      return manifest;
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: { __BROWSER__: JSON.stringify(browser) },
    plugins: [
      preact({ devToolsEnabled: false }),
      crx({ manifest: manifestFor(browser), browser }),
      contentScript(),
      nothingForPages(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // Its polyfill fetches, which `connect-src 'none'` forbids.
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          notebook: 'notebook/index.html',
          panel: PANEL,
          ...(browser === 'chrome' && { offscreen: 'offscreen/index.html' }),
        },
      },
    },
  };
});
