import type { FactName, LawFacts } from '#law/index.ts';
import { everyYesNo } from './every-yes-no.ts';
import { dateOf } from './oracle.ts';

const EVER = { from: '1995-01-01', until: null };

/** Returns for each fact the values that tell one verdict from another, for a person of whom the rest is known. */
export function telling(day: number, known: LawFacts): Record<FactName, readonly unknown[]> {
  const ago = (days: number) => dateOf(day - days);
  const job = (kind: string, from: number, until: number) => ({ kind, from: ago(from), until: ago(until) });
  return {
    birthDate: ['1960-01-01', ago(3650)],
    // The third meets only the rule of five years, the fourth only the rule of six in seven.
    benefitPeriods: [[], [EVER], [{ from: ago(1827), until: null }], [{ from: ago(2700), until: ago(300) }]],
    unemploymentPeriods: [
      [],
      [EVER],
      [
        { from: ago(900), until: ago(600) },
        { from: ago(500), until: null },
      ],
    ],
    interruptions: [
      [],
      [{ ...EVER, reason: 'employment' }],
      everyGapExplained(day, known.unemploymentPeriods),
    ],
    employments: [
      [],
      [job('insured', 300, 200)],
      [job('insured', 2300, 2200)],
      [{ kind: 'fav', from: '2015-03-01', until: '2016-03-01' }],
      [{ kind: 'fav', from: '2015-03-01', until: '2016-03-01' }, job('insured', 300, 200)],
      [job('16i', 2000, 10)],
      [job('fav', 800, 10)],
    ],
    assignments16d: [[], [{ from: ago(800), until: null }], [{ from: ago(1200), until: null }]],
    ...everyYesNo([true, false]),
    obstacles: [0, 9],
    placementSupportMonths: [0, 12],
    holisticSupportMonths: [0, 12],
    integrationForecast: ['negative', 'positive'],
  };
}

/** Interruptions short enough to be harmless under either reading, over every day without unemployment. */
function everyGapExplained(day: number, unemployment: LawFacts['unemploymentPeriods'] = []) {
  const isUnemployed = (date: string) =>
    unemployment.some(({ from, until }) => from <= date && (until === null || date < until));
  const found: { from: string; until: string; reason: string }[] = [];
  for (let past = day - 5500; past < day; past++) {
    const date = dateOf(past);
    if (isUnemployed(date)) continue;
    // Changing reasons every month keep each of them short.
    const reason = ['sickness', 'measure'][Math.floor(past / 30) % 2] as string;
    found.push({ from: date, until: dateOf(past + 1), reason });
  }
  return found;
}
