import type pg from 'pg';

/** Starts the clock of a demonstration so far behind the real one. Only the owner of the database can. */
export const startClock = async (client: pg.ClientBase, behindMilliseconds: number): Promise<void> => {
  await client.query('insert into demonstration_clock (behind_milliseconds) values ($1)', [
    behindMilliseconds,
  ]);
};
