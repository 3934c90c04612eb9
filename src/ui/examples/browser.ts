import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The reason why tests in a browser cannot run here, for `skip`; `false` if they can. */
export const withoutBrowser: string | false = existsSync(CHROMIUM) ? false : `no browser at ${CHROMIUM}`;

/** Starts a headless Chromium that talks to nobody but the pages it is given. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
