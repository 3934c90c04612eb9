import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, fractionOf } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** Satzstufe: under these conditions another rate or sum holds. */
export type Tier = NonNullable<ProgrammeRules['costTypes'][number]['tiers']>[number];
type Condition = Tier['when'][number];

/** The facts that a tier may ask for, as far as they are known. */
export type TierFacts = Readonly<Partial<Record<Condition['fact'], string | number>>>;

/** The facts of a person that a typed line states, where the rate hangs on them. */
export const STATED_FACTS = ['month-of-job', 'hours-per-week', 'track', 'household-class'] as const;

/** Returns the first tier whose conditions all hold. A fact that nobody knows meets none. */
export const tierFor = (tiers: readonly Tier[], facts: TierFacts): Tier | undefined =>
  tiers.find(({ when }) => when.every((condition) => holds(condition, facts[condition.fact])));

/** Returns the facts that tiers ask for and that are not known. */
export const missingFacts = (tiers: readonly Tier[], facts: TierFacts): Condition['fact'][] => [
  ...new Set(
    tiers.flatMap(({ when }) => when.map(({ fact }) => fact)).filter((fact) => facts[fact] === undefined),
  ),
];

/** Returns the rate of a month: that of the first tier that fits, else the usual one. */
export function rateByTier(usualCents: Cents, tiers: readonly Tier[], facts: TierFacts): Cents {
  const tier = tierFor(tiers, facts);
  const sumCents = tier?.cap?.amountCents ?? usualCents;
  return tier?.rateBasisPoints === undefined ? sumCents : fractionOf(sumCents, tier.rateBasisPoints, 10_000);
}

function holds({ atLeast, atMost, is }: Condition, fact: string | number | undefined): boolean {
  if (fact === undefined) return false;
  const compares = (bound: string | number | undefined, test: (bound: string | number) => boolean) =>
    bound === undefined || (typeof bound === typeof fact && test(bound));
  return (
    compares(is, (bound) => fact === bound) &&
    compares(atLeast, (bound) => fact >= bound) &&
    compares(atMost, (bound) => fact <= bound)
  );
}

/** Returns which month of a job a day lies in: the first begins with its first day, the second a month later. */
export function monthOfJob(startedOn: IsoDate, day: IsoDate): number {
  const [months, days] = [
    monthsOf(day) - monthsOf(startedOn),
    Number(day.slice(8)) - Number(startedOn.slice(8)),
  ];
  return months + (days < 0 ? 0 : 1);
}

const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
