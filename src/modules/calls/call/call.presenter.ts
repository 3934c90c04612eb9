import type { HistoryRow } from '#modules/audit/index.ts';
import { type RoleName, roleNames } from '#modules/identity/index.ts';
import { offerFacts } from '#modules/programmes/index.ts';
import { formatDate, formatInstant, formatMoney, formatNumber } from '#ui/language.ts';
import type { HistoryEntry, Tone } from '#ui/parts.ts';
import { callsMessages } from '../messages.ts';
import type { CallDetail } from './find-call.ts';

type Status = keyof (typeof callsMessages)['statuses'];
const TONES: Readonly<Record<string, Tone | 'neutral'>> = {
  draft: 'neutral',
  open: 'success',
  scoring: 'warning',
  recommended: 'info',
  withdrawn: 'neutral',
};

/** The last instant of a deadline is one before its end; people read the day it belongs to. */
export const lastInstant = (closesAt: Date): Date => new Date(closesAt.getTime() - 1);

export const callStatus = (status: string) => ({
  label: callsMessages.statuses[status as Status],
  tone: TONES[status] ?? ('neutral' as const),
});

export function presentCall(call: CallDetail) {
  const words = callsMessages.call;
  return {
    status: callStatus(call.status),
    facts: [
      { term: words.facts.runner, description: call.runnerName },
      { term: words.facts.selection, description: presentSelection(call) },
      ...offerFacts(call.offers),
      { term: words.facts.budget, description: formatMoney(call.budgetCents) },
      { term: words.facts.opens, description: formatDate(call.opensOn) },
      { term: words.facts.closes, description: formatInstant(lastInstant(call.closesAt)) },
      { term: words.facts.minimum, description: call.minimumPoints },
    ],
    criteria: call.criteria.map((criterion) => ({
      title: criterion.title,
      phase: words.phases[criterion.phase as keyof typeof words.phases],
      maximum: formatNumber(criterion.maximumPoints),
      weight: formatNumber(criterion.weight),
    })),
  };
}

/** Presents who selects: a committee or jury by its name, or the calling body itself, and how many at the most. */
export function presentSelection({ selection, selectingName, mostSelected }: CallDetail): string {
  const { selections, atMost } = callsMessages.call;
  const how = selections[selection](selectingName);
  return mostSelected === null ? how : `${how}, ${atMost(formatNumber(mostSelected))}`;
}

/** Presents who did what to a call, in the words of this module. */
export const presentHistory = (rows: readonly HistoryRow[]): HistoryEntry[] =>
  rows.map((row) => ({
    when: formatInstant(new Date(row.at)),
    at: row.at,
    who: [row.actorName, roleNames[row.role as RoleName]].filter(Boolean).join(', '),
    what: callsMessages.actionsDone[row.action as keyof (typeof callsMessages)['actionsDone']] ?? row.action,
  }));
