// What `npm start` and `npm test` do before anything else in a fresh clone: packages, and Chromium for browser tests.
// Node's own modules only, for nothing else is there yet.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Something the person at the keyboard has to put right; the message says what. */
export class SetUpError extends Error {}

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || major < 20 || (major === 20 && minor < 19)) {
    throw new SetUpError(`Node ${version} is not supported. Install Node 20.19 or newer, below 23.`);
  }
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what package-lock.json asks for; npm keeps a list of what it installed. */
export function packagesMatchLock(root = projectRoot) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, { version, optional, link }]) => {
    if (place === '' || link) return true;
    // Optional packages are for other operating systems; npm leaves them out.
    return installed[place] ? installed[place].version === version : optional === true;
  });
}

function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: projectRoot, ...options });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new SetUpError(`"${[command, ...args].join(' ')}" ended with code ${code}.`));
    });
  });
}

/** How to start npm: as the npm that started us, or the one on the path. */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return { command: process.execPath, args: [script, ...args] };
  return { command: 'npm', args, options: { shell: process.platform === 'win32' } };
}

export async function ensurePackages() {
  checkNode();
  if (packagesMatchLock()) return;
  console.log('Installing packages (npm ci) …');
  const { command, args, options } = npmCommand(['ci', '--no-audit', '--no-fund']);
  await run(command, args, options);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onLinux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser for tests and screenshots: what CHROMIUM names, else the first that is found; undefined when none is. */
export function findChromium(environment = process.env) {
  const named = environment.CHROMIUM;
  if (named) {
    if (isAbsolute(named) && isProgram(named)) return named;
    throw new SetUpError(`CHROMIUM names no program: ${named}`);
  }
  const folders = ['/usr/bin', ...(environment.PATH ?? '').split(delimiter).filter(Boolean)];
  const candidates = [
    ...onLinux.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...elsewhere,
  ];
  return candidates.find(isProgram);
}

/** Chromium's address; on Debian as root it is installed when missing. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new SetUpError(
    'The browser tests need Chromium or Chrome and none was found. Install it (Debian and Ubuntu: ' +
      'sudo apt-get install chromium), or set CHROMIUM to the full path of the program. ' +
      'Without a browser: npm test -- --fast',
  );
}
