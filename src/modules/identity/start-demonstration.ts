import type pg from 'pg';

/** Starts an empty installation as a demonstration, for ever. Only the owner of the database can. */
export const startDemonstration = async (client: pg.ClientBase, startedAt: Date): Promise<void> => {
  await client.query(`insert into installation (mode, started_at) values ('demonstration', $1)`, [startedAt]);
};
