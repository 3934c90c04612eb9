import { isLeftToAPerson } from '../conditions/assessments.ts';
import { rules } from '../rules.ts';

/** § 16f SGB II up to June 2026: beside the statutory benefits, with a ban on topping them up. */
export const sgb2Section16f2009 = rules({}, () => ({
  conditions: [
    {
      id: 'goals-described',
      citation: '§ 16f (2) SGB II',
      text: {
        de: 'Die Ziele der Förderung sind vor ihrem Beginn beschrieben.',
        en: 'The goals of the funding are described before it begins.',
      },
      values: {},
      decide: isLeftToAPerson,
    },
    {
      id: 'no-topping-up',
      citation: '§ 16f (2) SGB II',
      text: {
        de: 'Gesetzliche Leistungen werden weder umgangen noch aufgestockt; ausgenommen sind Langzeitarbeitslose und unter 25-Jährige mit schweren Vermittlungshemmnissen, wenn in etwa einem halben Jahr nichts anderes Erfolg verspricht.',
        en: 'Statutory benefits are neither circumvented nor topped up, save for long-term unemployed people and those under 25 with severe obstacles if nothing else promises success for about half a year.',
      },
      values: {},
      decide: isLeftToAPerson,
    },
  ],
}));
