import { inMonths } from '../book/parameter.ts';
import { receivedBenefits } from '../conditions/benefits.ts';
import { rules } from '../rules.ts';

/** Langzeitleistungsbezug, as the ordinance under § 48a SGB II defines it. */
export const longTermBenefitReceipt2010 = rules(
  {
    duration: inMonths('long-term-benefit-receipt/duration'),
    window: inMonths('long-term-benefit-receipt/window'),
  },
  ({ duration, window }) => ({
    conditions: [
      {
        id: 'benefit-receipt',
        citation: '§ 6 (1) of the ordinance under § 48a SGB II',
        text: {
          de: `Mindestens ${duration.count} der letzten ${window.count} Monate Leistungen nach dem SGB II.`,
          en: `SGB II benefits in at least ${duration.count} of the last ${window.count} months.`,
        },
        values: { durationMonths: duration.count, windowMonths: window.count },
        decide: (person, day) => receivedBenefits(person, day, duration, window),
      },
    ],
  }),
);
