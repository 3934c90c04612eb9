import { inMonths, inYears } from '../book/parameter.ts';
import { isTrue } from '../conditions/assessments.ts';
import { budgetWithin, hasTimeLeft, isExhausted, toBudget } from '../conditions/time-budget.ts';
import { allOf, anyOf } from '../finding.ts';
import type { Person } from '../person.ts';
import { rules } from '../rules.ts';
import type { Day } from '../time/day.ts';
import { type Duration, months } from '../time/duration.ts';

/** § 16d (6) SGB II since the 9th amending law: once the limit is used up, an extension may follow a fresh check. */
export const sgb2Section16d2016 = rules(
  {
    limit: inMonths('sgb2-16d/time-limit'),
    frame: inYears('sgb2-16d/frame'),
    extension: inMonths('sgb2-16d/extension'),
  },
  ({ limit, frame, extension }) => {
    const extended = months(limit.count + extension.count);
    const budgetOf = ({ assignments }: Person, day: Day, most: Duration) =>
      assignments && budgetWithin(frame, assignments, most, day);
    const hasLeft = (person: Person, day: Day, most: Duration) =>
      hasTimeLeft(budgetOf(person, day, most), 'assignments16d');
    return {
      conditions: [
        {
          id: 'time-left',
          citation: '§ 16d (6) SGB II',
          text: {
            de: `Innerhalb von ${frame.count} Jahren ab der ersten Zuweisung sind noch nicht ${limit.count} Monate verbraucht; bis zu ${extension.count} weitere folgen, wenn die Voraussetzungen der Absätze 1 und 5 weiter vorliegen.`,
            en: `Fewer than ${limit.count} months are used within ${frame.count} years from the first assignment; up to ${extension.count} more follow if the conditions of (1) and (5) still hold.`,
          },
          values: { timeLimitMonths: limit.count, frameYears: frame.count, extensionMonths: extension.count },
          decide: (person, day) =>
            anyOf([
              hasLeft(person, day, limit),
              allOf([isTrue(person.facts, 'extensionConditionsMet'), hasLeft(person, day, extended)]),
            ]),
        },
      ],
      longest: limit,
      budget(person, day) {
        const budget = budgetOf(person, day, limit);
        const isExtended = budget && isExhausted(budget) && person.facts.extensionConditionsMet;
        const granted = isExtended ? budgetOf(person, day, extended) : budget;
        return granted && toBudget(granted);
      },
    };
  },
);
