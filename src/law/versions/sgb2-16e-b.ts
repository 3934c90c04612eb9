import { asCount, inMonths, inYears } from '../book/parameter.ts';
import { hasNegativeForecast, isAtLeast } from '../conditions/assessments.ts';
import { budgetWithin, hasTimeLeft, toBudget } from '../conditions/time-budget.ts';
import { isUnemployedAddedUp } from '../conditions/unemployed-added-up.ts';
import type { Person } from '../person.ts';
import { rules } from '../rules.ts';
import type { Day } from '../time/day.ts';
import { longTermUnemployment } from './sgb3-18-benefits-2012.ts';

/** § 16e SGB II from 2012 to 2018, Förderung von Arbeitsverhältnissen. */
export const sgb2Section16eB = rules(
  {
    obstacles: asCount('sgb2-16e/obstacles'),
    support: inMonths('sgb2-16e/placement-support'),
    limit: inMonths('sgb2-16e/time-limit'),
    frame: inYears('sgb2-16e/frame'),
    ...longTermUnemployment,
  },
  ({ obstacles, support, limit, frame, ...unemployment }) => {
    const budgetOf = ({ employments }: Person, day: Day) =>
      employments && budgetWithin(frame, employments.fav, limit, day);
    return {
      conditions: [
        {
          id: 'long-term-unemployed',
          citation: '§ 16e (3) no. 1 SGB II (2012), § 18 (2) SGB III',
          text: { de: 'Die Person ist langzeitarbeitslos.', en: 'The person is long-term unemployed.' },
          values: { durationYears: unemployment.time.count, windowYears: unemployment.window.count },
          decide: (person, day) => isUnemployedAddedUp(person, day, unemployment),
        },
        {
          id: 'obstacles',
          citation: '§ 16e (3) no. 1 SGB II (2012)',
          text: {
            de: `Mindestens ${obstacles} weitere in der Person liegende Vermittlungshemmnisse erschweren die Vermittlung.`,
            en: `At least ${obstacles} further personal obstacles stand in the way of placement.`,
          },
          values: { obstacles },
          decide: ({ facts }) => isAtLeast(facts, 'obstacles', obstacles),
        },
        {
          id: 'placement-support',
          citation: '§ 16e (3) no. 2 SGB II (2012)',
          text: {
            de: `Die Vermittlung wurde mindestens ${support.count} Monate lang verstärkt unterstützt.`,
            en: `Placement was supported with more effort for at least ${support.count} months.`,
          },
          values: { placementSupportMonths: support.count },
          decide: ({ facts }) => isAtLeast(facts, 'placementSupportMonths', support.count),
        },
        {
          id: 'negative-forecast',
          citation: '§ 16e (3) no. 3 SGB II (2012)',
          text: {
            de: 'Ohne die Förderung ist keine Arbeit auf dem allgemeinen Arbeitsmarkt zu erwarten.',
            en: 'Without the funding no job on the general labour market is to be expected.',
          },
          values: {},
          decide: ({ facts }) => hasNegativeForecast(facts),
        },
        {
          id: 'time-left',
          citation: '§ 16e (3) no. 4 SGB II (2012)',
          text: {
            de: `Innerhalb von ${frame.count} Jahren ab der ersten Förderung sind noch nicht ${limit.count} Monate verbraucht.`,
            en: `Fewer than ${limit.count} months are used within ${frame.count} years from the first funded job.`,
          },
          values: { timeLimitMonths: limit.count, frameYears: frame.count },
          decide: (person, day) => hasTimeLeft(budgetOf(person, day), 'employments'),
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
