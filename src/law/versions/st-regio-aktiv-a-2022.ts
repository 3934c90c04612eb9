import { inYears } from '../book/parameter.ts';
import { hasCompleted } from '../conditions/age.ts';
import { isTrue } from '../conditions/assessments.ts';
import { isUnemployedLongerThan } from '../conditions/unemployed-without-a-break.ts';
import { allOf, anyOf } from '../finding.ts';
import { rules } from '../rules.ts';

/** REGIO AKTIV, area A, Aktive Eingliederung, Sachsen-Anhalt since 2022. */
export const stRegioAktivA2022 = rules(
  {
    completedAge: inYears('st-regio-aktiv-a/completed-age'),
    unemployment: inYears('st-regio-aktiv-a/unemployment'),
  },
  ({ completedAge, unemployment }) => ({
    conditions: [
      {
        id: 'target-group',
        citation: 'Richtlinie REGIO AKTIV, Bereich A',
        text: {
          de: `Mehr als ${unemployment.count} Jahre arbeitslos und das ${completedAge.count}. Lebensjahr vollendet; oder gesundheitlich eingeschränkt, schwerbehindert oder mit Migrationshintergrund.`,
          en: `Unemployed for more than ${unemployment.count} years and past the ${completedAge.count}th year of life; or with a health impairment, a severe disability or a migration background.`,
        },
        values: { unemploymentMoreThanYears: unemployment.count, completedAgeYears: completedAge.count },
        decide: (person, day) =>
          anyOf([
            allOf([
              isUnemployedLongerThan(person, day, unemployment),
              hasCompleted(person, day, completedAge),
            ]),
            isTrue(person.facts, 'healthImpairment'),
            isTrue(person.facts, 'severelyDisabled'),
            isTrue(person.facts, 'migrationBackground'),
          ]),
      },
    ],
  }),
);
