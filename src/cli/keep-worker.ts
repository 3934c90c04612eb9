import { fork } from 'node:child_process';
import type { Settings } from '#app/settings.ts';

const PAUSE_MILLISECONDS = 2000;

/** Starts one worker from the same build and starts it again should it end. Jobs live in the database and wait. */
export function keepWorker(settings: Settings, log: (line: string) => void): { stop(): Promise<void> } {
  const program = process.argv[1] ?? '';
  let isStopping = false;
  let worker = start();

  function start() {
    const child = fork(program, ['worker', '--data', settings.dataFolder, '--port', String(settings.port)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('exit', (code) => {
      if (isStopping) return;
      log(`the worker ended with status ${code} and is started again`);
      setTimeout(() => {
        if (!isStopping) worker = start();
      }, PAUSE_MILLISECONDS);
    });
    return child;
  }

  return {
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        if (worker.exitCode !== null || worker.signalCode !== null) return resolve();
        worker.once('exit', () => resolve());
        worker.kill('SIGTERM');
      }),
  };
}
