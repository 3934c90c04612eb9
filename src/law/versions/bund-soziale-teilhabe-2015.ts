import { inYears } from '../book/parameter.ts';
import { hasCompleted } from '../conditions/age.ts';
import { isTrue } from '../conditions/assessments.ts';
import { receivedBenefits } from '../conditions/benefits.ts';
import { anyOf } from '../finding.ts';
import { rules } from '../rules.ts';

const CITATION = 'Bundesprogramm Soziale Teilhabe am Arbeitsmarkt';

/** Soziale Teilhabe am Arbeitsmarkt, the federal programme from 2015 to 2018. */
export const bundSozialeTeilhabe2015 = rules(
  { age: inYears('bund-soziale-teilhabe/minimum-age'), time: inYears('bund-soziale-teilhabe/benefit-time') },
  ({ age, time }) => ({
    conditions: [
      {
        id: 'minimum-age',
        citation: CITATION,
        text: {
          de: `Das ${age.count}. Lebensjahr ist vollendet.`,
          en: `Has completed the ${age.count}th year of life.`,
        },
        values: { minimumAgeYears: age.count },
        decide: (person, day) => hasCompleted(person, day, age),
      },
      {
        id: 'benefit-receipt',
        citation: CITATION,
        text: {
          de: `In den letzten ${time.count} Jahren Leistungen nach dem SGB II.`,
          en: `SGB II benefits in the last ${time.count} years.`,
        },
        values: { benefitTimeYears: time.count },
        decide: (person, day) => receivedBenefits(person, day, time, time),
      },
      {
        id: 'health-or-child',
        citation: CITATION,
        text: {
          de: 'Gesundheitlich eingeschränkt, oder mit einem minderjährigen Kind im Haushalt.',
          en: 'With a health impairment, or with a minor child in the household.',
        },
        values: {},
        decide: ({ facts }) =>
          anyOf([isTrue(facts, 'healthImpairment'), isTrue(facts, 'minorChildInHousehold')]),
      },
    ],
  }),
);
