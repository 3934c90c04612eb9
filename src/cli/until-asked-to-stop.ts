/** Waits for Ctrl+C, a supervisor's request, or the end of the parent process. */
export const untilAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      // Whoever listens to a parent stays alive for it, even with nothing left to do.
      process.channel?.unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
    process.once('disconnect', stop);
  });
