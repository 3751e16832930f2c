// Both builds, made again at each change; reload the extension in the browser to see it.
// Not vite's own server: its pages fetch and evaluate, which our policy forbids them.
import { build } from 'vite';

process.env['NODE_ENV'] = 'development';
for (const mode of ['production', 'firefox'])
  await build({ mode, build: { watch: {}, minify: false, sourcemap: 'inline' } });
console.log(
  'dist/chrome and dist/firefox follow your changes. Load one as an unpacked (Chromium) or temporary (Firefox) extension.',
);
