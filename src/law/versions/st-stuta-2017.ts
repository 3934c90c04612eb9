import { inMonths, inYears } from '../book/parameter.ts';
import { hasCompleted } from '../conditions/age.ts';
import { hasNegativeForecast, isTrue } from '../conditions/assessments.ts';
import { receivedBenefits } from '../conditions/benefits.ts';
import { isUnemployedAddedUp } from '../conditions/unemployed-added-up.ts';
import { anyOf } from '../finding.ts';
import { rules } from '../rules.ts';
import { longTermUnemployment } from './sgb3-18-benefits-2012.ts';

const CITATION = 'Landesprogramm Stabilisierung und Teilhabe am Arbeitsleben';

/** Stabilisierung und Teilhabe am Arbeitsleben, Sachsen-Anhalt 2017 to 2020: work for people far from the market. */
export const stStuta2017 = rules(
  {
    completedAge: inYears('st-stuta/completed-age'),
    benefitTime: inMonths('st-stuta/benefit-time'),
    benefitWindow: inMonths('st-stuta/benefit-window'),
    ...longTermUnemployment,
  },
  ({ completedAge, benefitTime, benefitWindow, ...unemployment }) => ({
    conditions: [
      {
        id: 'minimum-age',
        citation: CITATION,
        text: {
          de: `Das ${completedAge.count}. Lebensjahr ist vollendet.`,
          en: `Has completed the ${completedAge.count}th year of life.`,
        },
        values: { completedAgeYears: completedAge.count },
        decide: (person, day) => hasCompleted(person, day, completedAge),
      },
      {
        id: 'benefits-or-unemployment',
        citation: `${CITATION}; § 18 (2) SGB III`,
        text: {
          de: `Mindestens ${benefitTime.count} der letzten ${benefitWindow.count} Monate Leistungen nach dem SGB II, oder langzeitarbeitslos.`,
          en: `SGB II benefits in at least ${benefitTime.count} of the last ${benefitWindow.count} months, or long-term unemployed.`,
        },
        values: { benefitTimeMonths: benefitTime.count, benefitWindowMonths: benefitWindow.count },
        decide: (person, day) =>
          anyOf([
            receivedBenefits(person, day, benefitTime, benefitWindow),
            isUnemployedAddedUp(person, day, unemployment),
          ]),
      },
      {
        id: 'negative-forecast',
        citation: CITATION,
        text: {
          de: 'Das Profiling des Jobcenters ergibt eine negative Integrationsprognose.',
          en: "The Jobcenter's profiling gives a negative integration forecast.",
        },
        values: {},
        decide: ({ facts }) => hasNegativeForecast(facts),
      },
      {
        id: 'voluntary',
        citation: CITATION,
        text: { de: 'Die Teilnahme ist freiwillig.', en: 'Taking part is voluntary.' },
        values: {},
        decide: ({ facts }) => isTrue(facts, 'voluntary'),
      },
    ],
  }),
);
