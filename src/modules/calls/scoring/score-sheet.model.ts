import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { CallStatus } from '../call/call.model.ts';

/** The points of one member for one criterion, with the reason that goes with them. */
export type Score = { readonly criterionId: string; readonly points: number; readonly reason: string };

/** Bewertungsbogen: the sheet on which one member writes about one proposal, and what is written already. */
export type ScoreSheet = {
  readonly callStatus: CallStatus;
  readonly hasDeclared: boolean;
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly maximumPoints: number;
  }[];
  readonly scored: readonly string[];
};

type SheetRefusal =
  | 'not-in-scoring'
  | 'declare-first'
  | 'unknown-criterion'
  | 'points-above-maximum'
  | 'score-cleared';

/**
 * Returns the scores that may stand on the sheet, or why they may not. Some criteria may stay open, because what is
 * said orally comes later; what was scored once can be changed, but not left out.
 */
export function fillSheet(
  sheet: ScoreSheet,
  scores: readonly Score[],
): Decision<readonly Score[], SheetRefusal> {
  if (sheet.callStatus !== 'scoring') return refused('not-in-scoring', { status: sheet.callStatus });
  if (!sheet.hasDeclared) return refused('declare-first');
  return unsound(sheet, scores) ?? cleared(sheet, scores) ?? decided(scores);
}

function unsound({ criteria }: ScoreSheet, scores: readonly Score[]) {
  for (const { criterionId, points } of scores) {
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (!criterion) return refused<SheetRefusal>('unknown-criterion');
    const { title, maximumPoints: maximum } = criterion;
    if (points > maximum) return refused<SheetRefusal>('points-above-maximum', { title, maximum });
  }
  return undefined;
}

function cleared({ criteria, scored }: ScoreSheet, scores: readonly Score[]) {
  const missing = scored.find((id) => !scores.some(({ criterionId }) => criterionId === id));
  const title = criteria.find(({ id }) => id === missing)?.title ?? null;
  return missing ? refused<SheetRefusal>('score-cleared', { title }) : undefined;
}
