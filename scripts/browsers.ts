// Where a browser is on this machine, and how it gets there if it is not.

import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Places {
  /** Environment variables that hold a path, the most particular first. */
  readonly variables: readonly string[];
  /** Commands to look for on the PATH, the one we would rather have first. */
  readonly commands: readonly string[];
  readonly macos: readonly string[];
  readonly windows: readonly string[];
}

/** Chromium before Chrome and Edge: the branded builds refuse `--load-extension` (Chrome from 137 on) and take extensions by pipe only. */
const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variables: ['TALKMARK_CHROMIUM', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    macos: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variables: ['TALKMARK_FIREFOX'],
    commands: ['firefox-esr', 'firefox'],
    macos: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const INSTALL = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', 'chromium', 'firefox-esr'],
] as const;

/** The path of the browser's program. On Debian and its kin, for root, a missing browser is installed first; elsewhere the error says how. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found = await lookFor(name);
  if (found) return found;
  if (!(await mayInstall())) throw new Error(howToGet(name));
  console.error(`${name} is not installed yet: installing it, which takes a minute or two.`);
  // Package mirrors fail now and then, and a second look is usually all they need.
  await install().catch(install);
  const installed = await lookFor(name);
  if (!installed) throw new Error(howToGet(name));
  return installed;
}

async function lookFor(name: BrowserName): Promise<string | null> {
  const given = PLACES[name].variables.map(variable => process.env[variable]).find(Boolean);
  // A path given by hand and wrong is said, never replaced by another browser in silence.
  if (given && !(await isProgram(given)))
    throw new Error(`No program at ${given}, where the environment says ${name} is.`);
  if (given) return given;
  for (const place of placesOf(name)) if (await isProgram(place)) return place;
  return null;
}

function placesOf(name: BrowserName): string[] {
  const { commands, macos, windows } = PLACES[name];
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = commands.flatMap(command =>
    [...folders, '/usr/bin', '/snap/bin'].map(folder => join(folder, command)),
  );
  if (process.platform === 'darwin')
    return [
      ...['/Applications', join(homedir(), 'Applications')].flatMap(folder => macos.map(app => join(folder, app))),
      ...onPath,
    ];
  if (process.platform !== 'win32') return onPath;
  const bases = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(variable => process.env[variable]);
  return windows.flatMap(program => bases.flatMap(base => (base ? [join(base, program)] : [])));
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function mayInstall(): Promise<boolean> {
  return process.platform === 'linux' && process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get'));
}

async function install(): Promise<void> {
  for (const [command, ...words] of INSTALL) await run(command, words);
}

/** Everything the command says goes to stderr: our own stdout may be somebody's input. */
function run(command: string, words: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, words, { env, stdio: ['ignore', process.stderr, process.stderr] });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', code =>
      code === 0 ? done() : failed(new Error(`${command} ${words.join(' ')} failed (${code})`)),
    );
  });
}

function howToGet(name: BrowserName): string {
  return `${name} was not found. ${command(name)}, or set ${PLACES[name].variables[0]} to its path.`;
}

function command(name: BrowserName): string {
  if (process.platform === 'darwin') return `Run: brew install --cask ${name}`;
  if (process.platform === 'win32')
    return `Run: winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  return `Run: sudo sh -c '${INSTALL.map(words => words.join(' ')).join(' && ')}'`;
}
