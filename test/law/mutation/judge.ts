import { Worker } from 'node:worker_threads';
import type { Trial } from './trial.ts';

// A changed list may never stop growing.
const MOST_MEGABYTES = 1500;
// Nothing that was once imported is ever forgotten: a thread that has seen too many programs makes room for another.
const MOST_TRIALS = 250;

/** Tells of one trial after another whether its tests pass in time: a changed loop may never end. */
export function openJudge() {
  let thread = start();
  let trials = 0;

  function renew(): void {
    void thread.terminate();
    thread = start();
    trials = 0;
  }

  return {
    hasPassed(trial: Trial, mostMilliseconds: number): Promise<boolean> {
      if (trials++ === MOST_TRIALS) renew();
      return new Promise((resolve) => {
        const tooLong = setTimeout(giveUp, mostMilliseconds);
        function answer(hasPassed: boolean): void {
          clearTimeout(tooLong);
          thread.off('message', answer).off('error', giveUp);
          resolve(hasPassed);
        }
        function giveUp(): void {
          answer(false);
          renew();
        }
        thread.once('message', answer);
        thread.once('error', giveUp);
        thread.postMessage(trial);
      });
    },
    close: () => thread.terminate(),
  };
}

const start = (): Worker =>
  new Worker(new URL('./trial.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    env: { ...process.env, LAW_RUNS: '15' },
  });
