import type pg from 'pg';

const PAUSE_MS = 200;
// The server is not there, starting or going down. A busy pool is none of these.
const AWAY = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03']);

/**
 * Wraps a pool so that it spares a server which is just coming back: every try costs it a process, and hundreds a
 * second keep it from recovering. For a moment after a try that failed, the others hear the same fault at once.
 */
export function sparingPool(pool: pg.Pool, elapsed: () => number = () => performance.now()) {
  let fault: unknown;
  let triedAt = Number.NEGATIVE_INFINITY;
  return {
    connect: async (): Promise<pg.PoolClient> => {
      if (elapsed() - triedAt < PAUSE_MS) throw fault;
      try {
        return await pool.connect();
      } catch (caught) {
        if (AWAY.has((caught as { code?: string }).code ?? '')) {
          fault = caught;
          triedAt = elapsed();
        }
        throw caught;
      }
    },
    end: () => pool.end(),
    options: pool.options,
  };
}
