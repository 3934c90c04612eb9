let behindMilliseconds = 0;

/**
 * The clock that the processes run on. In production it is the real one; in a demonstration it runs as far behind as
 * the database says, so that the story is of today. The database is the truth, this is its copy in one process.
 */
export const demonstrationClock = {
  now: (): Date => new Date(Date.now() - behindMilliseconds),
  follow: (milliseconds: number): void => {
    behindMilliseconds = milliseconds;
  },
};
