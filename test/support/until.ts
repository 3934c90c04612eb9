import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MILLISECONDS = 20;
const MOST_LOOKS = 6000;

/**
 * Waits for something that another process does and of which no event reaches us: asks until it is so.
 * It never passes by waiting; the limit, far beyond any load, only lets a test fail that would hang, so that its cleanup
 * still runs. Where there is a promise or an event, await that instead.
 */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; !(await isSo()); looks++) {
    if (looks === MOST_LOOKS) throw new Error(`this never came about: ${what}`);
    await pause(LOOK_AGAIN_MILLISECONDS);
  }
}
