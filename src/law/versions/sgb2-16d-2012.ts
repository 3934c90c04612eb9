import { inMonths, inYears } from '../book/parameter.ts';
import { budgetWithin, hasTimeLeft, toBudget } from '../conditions/time-budget.ts';
import type { Person } from '../person.ts';
import { rules } from '../rules.ts';
import type { Day } from '../time/day.ts';

/** § 16d (6) SGB II as rewritten in 2012: a time limit within a frame that the first assignment opens. */
export const sgb2Section16d2012 = rules(
  { limit: inMonths('sgb2-16d/time-limit'), frame: inYears('sgb2-16d/frame') },
  ({ limit, frame }) => {
    const budgetOf = ({ assignments }: Person, day: Day) =>
      assignments && budgetWithin(frame, assignments, limit, day);
    return {
      conditions: [
        {
          id: 'time-left',
          citation: '§ 16d (6) SGB II',
          text: {
            de: `Innerhalb von ${frame.count} Jahren ab der ersten Zuweisung sind noch nicht ${limit.count} Monate verbraucht.`,
            en: `Fewer than ${limit.count} months are used within ${frame.count} years from the first assignment.`,
          },
          values: { timeLimitMonths: limit.count, frameYears: frame.count },
          decide: (person, day) => hasTimeLeft(budgetOf(person, day), 'assignments16d'),
        },
      ],
      longest: limit,
      budget(person, day) {
        const budget = budgetOf(person, day);
        return budget && toBudget(budget);
      },
    };
  },
);
