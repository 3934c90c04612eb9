/**
 * Tells whether the database is away, restarting or overloaded: not our mistake and not the person's, so the answer is
 * "soon".
 */
export function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (/^(08|57P|53)/.test(code) || OUTAGE_CODES.has(code))) return true;
  return (
    typeof message === 'string' &&
    /terminated|timeout exceeded when trying to connect|Connection ended/i.test(message)
  );
}

const OUTAGE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);
