import type { LawFacts } from '#law/index.ts';

/** Returns made-up people whose lives have many periods; the same ones in every run. */
export function people(count: number): LawFacts[] {
  const random = generator(20260801);
  const below = (limit: number) => Math.floor(random() * limit);
  const day = (year: number) => `${year}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const period = (from: number, years: number) => ({
    from: day(from),
    until: below(3) === 0 ? null : day(from + years),
  });
  return Array.from({ length: count }, () => {
    const start = 2008 + below(12);
    return {
      birthDate: day(1960 + below(45)),
      benefitPeriods: [period(start, 2), period(start + 3, 3), period(start + 7, 4)],
      unemploymentPeriods: [period(start, 2), period(start + 3, 2), period(start + 6, 4)],
      interruptions: [
        { ...period(start + 2, 1), reason: 'measure' },
        { ...period(start + 5, 1), reason: 'employment' },
      ],
      employments: [
        { ...period(start + 5, 1), kind: 'insured' },
        { ...period(start + 8, 1), kind: 'fav' },
      ],
      assignments16d: [period(start + 2, 1), period(start + 6, 1)],
      extensionConditionsMet: below(2) === 0,
      shortEmploymentOnly: below(2) === 0,
      minorChildInHousehold: below(3) === 0,
      severelyDisabled: below(6) === 0,
      healthImpairment: below(3) === 0,
      migrationBackground: below(3) === 0,
      obstacles: below(4),
      placementSupportMonths: below(12),
      integrationForecast: below(2) === 0 ? 'negative' : 'open',
      voluntary: below(2) === 0,
    };
  });
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Returns numbers between 0 and 1, always the same ones (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
