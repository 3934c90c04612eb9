import { inWeeks, inYears } from '../book/parameter.ts';
import { isUnemployedInARow } from '../conditions/unemployed-in-a-row.ts';
import { rules } from '../rules.ts';

/** § 18 (1) SGB III: who counts as long-term unemployed in status and statistics. */
export const sgb3Section18Statistics2012 = rules(
  {
    duration: inYears('sgb3-18-statistics/duration'),
    harmless: inWeeks('sgb3-18-statistics/harmless-interruption'),
  },
  ({ duration, harmless }) => ({
    conditions: [
      {
        id: 'long-term-unemployed',
        citation: '§ 18 (1) SGB III',
        text: {
          de: `Arbeitslos seit mindestens ${duration.count} Jahr; Maßnahmen, Krankheit und andere Zeiten ohne Arbeit von je bis zu ${harmless} Wochen unterbrechen nicht und zählen mit.`,
          en: `Unemployed for at least ${duration.count} year; measures, sickness and other time without work of up to ${harmless} weeks each do not interrupt and are counted.`,
        },
        values: { durationYears: duration.count, harmlessInterruptionWeeks: harmless },
        decide: (person, day) => isUnemployedInARow(person, day, duration, harmless * 7),
      },
    ],
  }),
);
