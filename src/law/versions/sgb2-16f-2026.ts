import { asBasisPoints } from '../book/parameter.ts';
import { isLeftToAPerson } from '../conditions/assessments.ts';
import { rules } from '../rules.ts';

/** § 16f SGB II from July 2026: topping up is allowed, a share of the integration budget caps it all. */
export const sgb2Section16f2026 = rules({ cap: asBasisPoints('sgb2-16f/budget-cap') }, ({ cap }) => ({
  conditions: [
    {
      id: 'goals-described',
      citation: '§ 16f (2) SGB II (2026)',
      text: {
        de: 'Die Ziele der Förderung sind vor ihrem Beginn beschrieben.',
        en: 'The goals of the funding are described before it begins.',
      },
      values: {},
      decide: isLeftToAPerson,
    },
  ],
  notes: [
    {
      id: 'budget-cap',
      citation: '§ 16f SGB II (2026)',
      text: {
        de: `Höchstens ${cap / 100} Prozent der Eingliederungsmittel stehen dafür bereit.`,
        en: `At most ${cap / 100} per cent of the integration budget is set aside for it.`,
      },
    },
  ],
}));
