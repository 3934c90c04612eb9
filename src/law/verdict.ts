import type { IsoDate } from '#kernel/calendar.ts';
import type { Sentence } from './book/provision-file.ts';
import type { Budget } from './conditions/time-budget.ts';
import type { FactName } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Version } from './instrument.ts';
import type { Note } from './rules.ts';

/** The answer to whether a person may be funded by an instrument, with its reasons. */
export type LawVerdict = {
  readonly instrument: string;
  readonly asOf: IsoDate;
  /** The version that decides; on `no-version` the nearest one. */
  readonly version: Version;
  readonly verdict: Finding['verdict'] | 'no-version';
  readonly conditions: readonly ConditionVerdict[];
  /** The absent facts that could still change the verdict. */
  readonly missing: readonly FactName[];
  /** The first day from `asOf` on which the verdict is `met` if what runs goes on and nothing else changes. */
  readonly earliestOn: IsoDate | null;
  /** The time that the law gives a person; absent where it gives none or the facts for it are not known. */
  readonly budget?: Budget;
  /** The notes, which do not decide but belong beside the conditions. */
  readonly notes: readonly Note[];
};

export type ConditionVerdict = {
  readonly id: string;
  readonly verdict: Finding['verdict'];
  readonly citation: string;
  readonly text: Sentence;
  readonly values: Readonly<Record<string, number | string>>;
};
