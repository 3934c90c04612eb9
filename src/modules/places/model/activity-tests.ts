import type { IsoDate } from '#kernel/calendar.ts';

/** Prüfung: what a Jobcenter says of the three tests of an activity (§ 16d (1) to (4) SGB II). */
export type TestsAnswer = {
  readonly isAdditional: boolean;
  readonly isInPublicInterest: boolean;
  readonly isCompetitionNeutral: boolean;
  readonly boardHeardOn: IsoDate | null;
  readonly boardOpinion: string | null;
  readonly validUntil: IsoDate | null;
};

/** The terms of the programme for the tests of one activity, on the day of the decision. */
export type ActivityTestsTerms = {
  readonly today: IsoDate;
  /** The last day for which they may hold; `null` where the programme does not say. */
  readonly latestOn: IsoDate | null;
  readonly months: number | null;
  readonly wantsBoard: boolean;
};

/** A fault beside a field, with the figures that its sentence names. */
type Problem = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Tells whether an activity passes: only what is additional, of public interest and neutral to competition does. */
export const passesTests = (answer: TestsAnswer): boolean =>
  answer.isAdditional && answer.isInPublicInterest && answer.isCompetitionNeutral;

/** Returns the faults of an answer that show only beside the programme and the day. */
export const judgeTests = (terms: ActivityTestsTerms, answer: TestsAnswer): Problem[] => [
  ...boardFaults(terms, answer),
  ...(passesTests(answer) ? validityFaults(terms, answer) : []),
];

function boardFaults({ wantsBoard, today }: ActivityTestsTerms, { boardHeardOn, boardOpinion }: TestsAnswer) {
  const isHeard = wantsBoard || boardHeardOn !== null || boardOpinion !== null;
  return [
    ...(isHeard && boardHeardOn === null ? [problem('boardHeardOn', 'required')] : []),
    ...(isHeard && boardOpinion === null ? [problem('boardOpinion', 'required')] : []),
    ...(boardHeardOn !== null && boardHeardOn > today ? [problem('boardHeardOn', 'in-the-future')] : []),
  ];
}

function validityFaults(
  { today, latestOn, months }: ActivityTestsTerms,
  { validUntil }: TestsAnswer,
): Problem[] {
  if (validUntil === null) return [problem('validUntil', 'required')];
  if (validUntil < today) return [problem('validUntil', 'in-the-past')];
  if (latestOn === null || validUntil <= latestOn) return [];
  return [problem('validUntil', 'beyond-programme', { latestOn, months: months ?? 0 })];
}

const problem = (path: string, code: string, facts: Problem['facts'] = {}): Problem => ({
  path,
  code,
  facts,
});
