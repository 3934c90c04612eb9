import { asRatesByYear, inMonths } from '../book/parameter.ts';
import { isTrue } from '../conditions/assessments.ts';
import { receivedBenefits } from '../conditions/benefits.ts';
import { hasNotWorked } from '../conditions/past-work.ts';
import { anyOf } from '../finding.ts';
import { rules } from '../rules.ts';

/** § 16e SGB II from July 2026, Eingliederung von Langzeitleistungsbeziehenden. */
export const sgb2Section16eD = rules(
  {
    time: inMonths('sgb2-16e/benefit-time'),
    window: inMonths('sgb2-16e/benefit-window'),
    subsidyRates: asRatesByYear('sgb2-16e/subsidy-rates'),
  },
  ({ time, window, subsidyRates }) => ({
    conditions: [
      {
        id: 'benefit-receipt',
        citation: '§ 16e (1) no. 2 (a) SGB II (2026)',
        text: {
          de: `Insgesamt mindestens ${time.count} der letzten ${window.count} Monate Leistungen nach dem SGB II.`,
          en: `SGB II benefits in at least ${time.count} of the last ${window.count} months in total.`,
        },
        values: { benefitTimeMonths: time.count, benefitWindowMonths: window.count },
        decide: (person, day) => receivedBenefits(person, day, time, window),
      },
      {
        id: 'hardly-worked',
        citation: '§ 16e (1) no. 2 (b) SGB II (2026)',
        text: {
          de: `In den letzten ${window.count} Monaten nicht oder nur kurzzeitig beschäftigt oder selbständig.`,
          en: `No or only short employment or self-employment in the last ${window.count} months.`,
        },
        values: { windowMonths: window.count },
        // The law leaves open what is short: a person finds it, no formula does.
        decide: (person, day) =>
          anyOf([isTrue(person.facts, 'shortEmploymentOnly'), hasNotWorked(person, day, window)]),
      },
    ],
    notes: [
      {
        id: 'despite-support',
        citation: '§ 16e (1) no. 2 SGB II (2026)',
        text: {
          de: 'Der Leistungsbezug dauert trotz vermittlerischer Unterstützung an.',
          en: 'The receipt of benefits lasts although placement was supported.',
        },
      },
    ],
    subsidyRates,
  }),
);
