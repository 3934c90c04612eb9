import { asRatesByYear, inYears } from '../book/parameter.ts';
import { isUnemployedAddedUp } from '../conditions/unemployed-added-up.ts';
import { rules } from '../rules.ts';
import { longTermUnemployment } from './sgb3-18-benefits-2012.ts';

/** § 16e SGB II from 2019 to June 2026, Eingliederung von Langzeitarbeitslosen. */
export const sgb2Section16eC = rules(
  {
    ...longTermUnemployment,
    time: inYears('sgb2-16e/unemployment'),
    subsidyRates: asRatesByYear('sgb2-16e/subsidy-rates'),
  },
  ({ subsidyRates, ...unemployment }) => ({
    conditions: [
      {
        id: 'long-term-unemployed',
        citation: '§ 16e (1) sentence 1 SGB II (2019), § 18 (2) SGB III',
        text: {
          de: `Mindestens ${unemployment.time.count} Jahre arbeitslos, gezählt wie bei Langzeitarbeitslosigkeit für Leistungen.`,
          en: `Unemployed for at least ${unemployment.time.count} years, counted as in long-term unemployment for benefits.`,
        },
        values: {
          durationYears: unemployment.time.count,
          windowYears: unemployment.window.count,
          allowedWorkMonths: unemployment.allowedWork.count,
        },
        decide: (person, day) => isUnemployedAddedUp(person, day, unemployment),
      },
    ],
    notes: [
      {
        id: 'despite-support',
        citation: '§ 16e (1) sentence 1 SGB II (2019)',
        text: {
          de: 'Die Arbeitslosigkeit dauert trotz vermittlerischer Unterstützung an.',
          en: 'The unemployment lasts although placement was supported.',
        },
      },
    ],
    subsidyRates,
  }),
);
