import type { LawFacts } from './facts.ts';
import { type Day, toDay } from './time/day.ts';
import { merge, type Stretch, type Stretches, toStretch } from './time/stretches.ts';

/** A person's facts made ready for counting: days as numbers, periods put together so that every day counts once. */
export type Person = {
  readonly facts: LawFacts;
  readonly birthDay: Day | undefined;
  readonly benefits: Stretches | undefined;
  readonly unemployment: Stretches | undefined;
  readonly interruptions: Interruptions | undefined;
  readonly employments: Employments | undefined;
  readonly assignments: Stretches | undefined;
};

export type Interruptions = {
  /** All stretches, put together for each reason, so that two reasons in a row stay two interruptions. */
  readonly all: readonly Stretch[];
  /** Those of them that were work. */
  readonly work: Stretches;
};

export type Employments = {
  /** Work on the general labour market, with or without a subsidy; jobs of the social labour market are no obstacle. */
  readonly regular: Stretches;
  readonly fav: Stretches;
  readonly funded16i: Stretches;
  /** Both programmes whose time § 16i (10) SGB II credits. */
  readonly credited: Stretches;
};

export const toPerson = (facts: LawFacts): Person => ({
  facts,
  birthDay: facts.birthDate === undefined ? undefined : toDay(facts.birthDate),
  benefits: facts.benefitPeriods && merge(facts.benefitPeriods.map(toStretch)),
  unemployment: facts.unemploymentPeriods && merge(facts.unemploymentPeriods.map(toStretch)),
  interruptions: facts.interruptions && toInterruptions(facts.interruptions),
  employments: facts.employments && toEmployments(facts.employments),
  assignments: facts.assignments16d && merge(facts.assignments16d.map(toStretch)),
});

function toInterruptions(interruptions: NonNullable<LawFacts['interruptions']>): Interruptions {
  const lasting = (...reasons: string[]) =>
    merge(interruptions.filter(({ reason }) => reasons.includes(reason)).map(toStretch));
  const reasons = new Set(interruptions.map(({ reason }) => reason));
  return {
    all: [...reasons].flatMap((reason) => lasting(reason)),
    work: lasting('employment', 'self-employment'),
  };
}

function toEmployments(employments: NonNullable<LawFacts['employments']>): Employments {
  const lasting = (...kinds: string[]) =>
    merge(employments.filter(({ kind }) => kinds.includes(kind)).map(toStretch));
  return {
    regular: lasting('insured', 'marginal', 'self-employed', '16e'),
    fav: lasting('fav'),
    funded16i: lasting('16i'),
    credited: lasting('fav', 'soziale-teilhabe'),
  };
}
