import type { HistoryRow } from '#modules/audit/index.ts';
import { type RoleName, roleNames } from '#modules/identity/index.ts';
import { formatDate, formatInstant, formatMoney, formatNumber, type Reading } from '#ui/language.ts';
import type { HistoryEntry, Tone } from '#ui/parts.ts';
import { callsMessages } from '../messages.ts';
import type { CallDetail } from '../queries/find-call.ts';
import type { CallListRow } from '../queries/list-calls.ts';

type Status = keyof (typeof callsMessages)['de']['statuses'];
const TONES: Readonly<Record<string, Tone | 'neutral'>> = {
  draft: 'neutral',
  open: 'success',
  scoring: 'warning',
  recommended: 'info',
  withdrawn: 'neutral',
};

/** The last instant of a deadline is one before its end; people read the day it belongs to. */
export const lastInstant = (closesAt: Date): Date => new Date(closesAt.getTime() - 1);

export const callStatus = (status: string, reading: Reading) => ({
  label: callsMessages[reading].statuses[status as Status],
  tone: TONES[status] ?? ('neutral' as const),
});

export const presentCallRow = (row: CallListRow, reading: Reading) => ({
  href: `/calls/${row.id}`,
  title: row.title,
  district: row.districtName,
  status: callStatus(row.status, reading),
  places: formatNumber(row.placesWanted, reading),
  budget: formatMoney(row.budgetCents, reading),
  closes: formatInstant(lastInstant(row.closesAt), reading),
});

export function presentCall(call: CallDetail, reading: Reading) {
  const words = callsMessages[reading].call;
  return {
    status: callStatus(call.status, reading),
    closes: formatInstant(lastInstant(call.closesAt), reading),
    facts: [
      { term: words.facts.district, description: call.districtName },
      { term: words.facts.places, description: formatNumber(call.placesWanted, reading) },
      { term: words.facts.budget, description: formatMoney(call.budgetCents, reading) },
      { term: words.facts.opens, description: formatDate(call.opensOn, reading) },
      { term: words.facts.closes, description: formatInstant(lastInstant(call.closesAt), reading) },
      { term: words.facts.minimum, description: call.minimumPoints },
    ],
    criteria: call.criteria.map((criterion) => ({
      title: criterion.title,
      phase: words.phases[criterion.phase as keyof typeof words.phases],
      maximum: formatNumber(criterion.maximumPoints, reading),
      weight: formatNumber(criterion.weight, reading),
    })),
  };
}

/** Who did what to a call, in the words of this module. */
export const presentHistory = (rows: readonly HistoryRow[], reading: Reading): HistoryEntry[] =>
  rows.map((row) => ({
    when: formatInstant(new Date(row.at), reading),
    at: row.at,
    who: [row.actorName, roleNames[reading][row.role as RoleName]].filter(Boolean).join(', '),
    what:
      callsMessages[reading].actionsDone[row.action as keyof (typeof callsMessages)['de']['actionsDone']] ??
      row.action,
  }));
