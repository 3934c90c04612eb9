import type pg from 'pg';

/**
 * The statements that a process prepares at most, about 100 kB each in every connection. What comes after that, such as
 * lists of ever other lengths, is planned at each call.
 */
const MOST = 500;

/**
 * Returns what lets a new connection prepare each statement with parameters once, and plan it a few times instead of at every
 * call: planning through the policies costs more than most statements do.
 */
export function preparedStatements(most = MOST): (client: pg.ClientBase) => void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < most) names.set(text, `s${names.size}`);
    return names.get(text);
  };
  return (client) => {
    const ask = client.query.bind(client);
    const query = (asked: unknown, values?: unknown, ...others: unknown[]) => {
      const name = typeof asked === 'string' && Array.isArray(values) && values.length > 0 && nameOf(asked);
      return name
        ? Reflect.apply(ask, client, [{ name, text: asked, values }, ...others])
        : Reflect.apply(ask, client, [asked, values, ...others]);
    };
    client.query = query as typeof client.query;
  };
}
