import { formatInstant } from '#ui/language.ts';
import type { HistoryEntry } from '#ui/parts.ts';
import type { HistoryRow } from './queries.ts';

/** Presents who did what and when, in the words of the module whose record it is. A refused try says so. */
export const presentHistory = (
  rows: readonly HistoryRow[],
  actions: Readonly<Record<string, string>>,
): HistoryEntry[] =>
  rows.map((row) => ({
    when: formatInstant(new Date(row.at)),
    at: row.at,
    who: row.actorName ?? '',
    what: actions[row.action] ?? row.action,
  }));
