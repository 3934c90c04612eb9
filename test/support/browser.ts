import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium without windows: the same engine, and a page takes half the time. */
const DEBIAN_PACKAGE = 'chromium-headless-shell';
const DEBIAN_PATH = `/usr/bin/${DEBIAN_PACKAGE}`;
const KNOWN_PATHS = [
  DEBIAN_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser that calls nobody but the pages it is given: many such calls would fill the log of a closed network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Returns the path of the Chromium of this machine; `CHROMIUM` names another. */
const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...KNOWN_PATHS].find((path) => path !== '' && existsSync(path));

/** Returns why tests in a browser cannot run here, for `skip`; `false` where they can. */
export const withoutBrowser = (): string | false =>
  chromiumPath() === undefined && 'there is no Chromium: install it, or name one in CHROMIUM';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath() ?? DEBIAN_PATH, args: FLAGS });

/**
 * Brings Chromium where we may: on Debian as root. Elsewhere it says what is missing, and the tests that need it are
 * skipped with the same words. An installation that fails ends the run; it must not pass as a skip.
 */
export function ensureChromium(say: (line: string) => void): void {
  if (process.env.CHROMIUM || existsSync(DEBIAN_PATH)) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    if (withoutBrowser()) say(`Tests in a browser are skipped: ${withoutBrowser()}.`);
    return;
  }
  say('Installing Chromium for the tests in a browser (once) …');
  apt('update');
  apt('install', '--yes', '--no-install-recommends', DEBIAN_PACKAGE);
}

function apt(...args: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with status ${status}`);
}
