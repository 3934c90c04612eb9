import { inYears } from '../book/parameter.ts';
import { isYoungerThan } from '../conditions/age.ts';
import { isLeftToAPerson } from '../conditions/assessments.ts';
import { rules } from '../rules.ts';

/** § 16h SGB II: for young people whom benefits do not reach, also without an application. */
export const sgb2Section16h2016 = rules({ age: inYears('sgb2-16h/under-age') }, ({ age }) => ({
  conditions: [
    {
      id: 'under-age',
      citation: '§ 16h (1) SGB II',
      text: {
        de: `Das ${age.count}. Lebensjahr ist noch nicht vollendet.`,
        en: `Has not completed the ${age.count}th year of life.`,
      },
      values: { underAgeYears: age.count },
      decide: (person, day) => isYoungerThan(person, day, age),
    },
    {
      id: 'hard-to-reach',
      citation: '§ 16h (1) SGB II',
      text: {
        de: 'Andere Leistungen erreichen den jungen Menschen nicht; das stellt eine Person fest.',
        en: 'Other benefits do not reach the young person; somebody has to find that.',
      },
      values: {},
      decide: isLeftToAPerson,
    },
  ],
  notes: [
    {
      id: 'youth-office',
      citation: '§ 16h SGB II',
      text: {
        de: 'Die Förderung wird mit dem Jugendamt abgestimmt; der Träger ist nach der AZAV zugelassen.',
        en: 'The support is agreed with the youth office; the provider is admitted under the AZAV.',
      },
    },
  ],
}));
