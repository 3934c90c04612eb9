import type { Cents } from '#kernel/money.ts';

/** Nachrang: what is answered to whether a benefit of the law comes first; where it does, nothing is claimed. */
export const SUBSIDIARITY_ANSWERS = ['none-applies', 'refused', 'comes-first'] as const;
export type SubsidiarityAnswer = 'none-applies' | 'refused';

/** An answer as it is typed, with who refused the benefit or why there is none. */
export type TypedAnswer = {
  readonly subsidiarity?: (typeof SUBSIDIARITY_ANSWERS)[number] | undefined;
  readonly subsidiarityReason?: string | undefined;
};

/** The answers about stays, by stay and cost type. */
export type StayAnswers = Readonly<Record<string, Readonly<Record<string, TypedAnswer>>>>;

type Answered = {
  readonly subsidiarity: SubsidiarityAnswer | null;
  readonly subsidiarityReason: string | null;
};
type StayLine = Answered & {
  readonly costType: string;
  readonly occupancyId: string | null;
  readonly requestedCents: Cents;
};
type Cost = { readonly costType: string; readonly subsidiaryTo: readonly string[] };

/** Tells whether the programme asks about a cost type at all. */
export const isSubsidiary = (costType: string, costs: readonly Cost[]): boolean =>
  costs.some((cost) => cost.costType === costType && cost.subsidiaryTo.length > 0);

/** Returns the parts of an answer that are missing or forbid the claim, by their fields. */
export function faultsInAnswer(
  { subsidiarity, subsidiarityReason }: TypedAnswer,
  mayComeFirst = false,
): { field: keyof TypedAnswer; code: string }[] {
  if (subsidiarity === undefined) return [{ field: 'subsidiarity', code: 'needs-subsidiarity' }];
  if (subsidiarity === 'comes-first')
    return mayComeFirst ? [] : [{ field: 'subsidiarity', code: 'law-comes-first' }];
  return subsidiarityReason ? [] : [{ field: 'subsidiarityReason', code: 'needs-subsidiarity-reason' }];
}

/** Returns an answer as a line keeps it. */
export const answerOf = ({ subsidiarity, subsidiarityReason }: TypedAnswer): Answered =>
  subsidiarity === undefined || subsidiarity === 'comes-first'
    ? { subsidiarity: null, subsidiarityReason: null }
    : { subsidiarity, subsidiarityReason: subsidiarityReason ?? null };

/** Returns what is to be answered before these lines are claimed: each stay once for a cost type, unless it was before. */
export function unansweredStays<Line extends StayLine>(
  lines: readonly Line[],
  { costs, standing }: { readonly costs: readonly Cost[]; readonly standing: readonly StayLine[] },
): Line[] {
  return lines.filter(
    (line, index) =>
      needsAnswer(line, costs) &&
      !standing.some((earlier) => isOfSameStay(earlier, line) && earlier.subsidiarity !== null) &&
      lines.findIndex((one) => isOfSameStay(one, line) && one.requestedCents > 0) === index,
  );
}

/** Returns the lines with the answers about their stays; without those of stays for which the law comes first. */
export function answeredStays<Line extends StayLine>(
  lines: readonly Line[],
  standing: readonly StayLine[],
  { costs, answers }: { readonly costs: readonly Cost[]; readonly answers: StayAnswers },
): Line[] {
  return lines.flatMap((line) => {
    if (!needsAnswer(line, costs)) return [line];
    const earlier = standing.findLast((one) => isOfSameStay(one, line) && one.subsidiarity !== null);
    const { subsidiarity, subsidiarityReason } =
      earlier ?? answerOf(answers[line.occupancyId ?? '']?.[line.costType] ?? {});
    return subsidiarity === null ? [] : [{ ...line, subsidiarity, subsidiarityReason }];
  });
}

const needsAnswer = ({ occupancyId, costType, requestedCents }: StayLine, costs: readonly Cost[]): boolean =>
  occupancyId !== null && requestedCents > 0 && isSubsidiary(costType, costs);

const isOfSameStay = (a: StayLine, b: StayLine): boolean =>
  a.occupancyId === b.occupancyId && a.costType === b.costType;
