import { asDay, asRatesByYear, inMonths, inYears } from '../book/parameter.ts';
import { hasCompleted } from '../conditions/age.ts';
import { isTrue } from '../conditions/assessments.ts';
import { receivedBenefits } from '../conditions/benefits.ts';
import { hasCreditedTime, timeTowards16i } from '../conditions/credited-time.ts';
import { hasNotWorked } from '../conditions/past-work.ts';
import { hasTimeLeft, lifetimeBudget, toBudget } from '../conditions/time-budget.ts';
import { allOf, anyOf } from '../finding.ts';
import type { Person } from '../person.ts';
import { rules } from '../rules.ts';
import { type Day, toDate } from '../time/day.ts';

/** § 16i SGB II, Teilhabe am Arbeitsmarkt, since 2019. */
export const sgb2Section16i2019 = rules(
  {
    age: inYears('sgb2-16i/minimum-age'),
    time: inYears('sgb2-16i/benefit-time'),
    window: inYears('sgb2-16i/benefit-window'),
    exception: inYears('sgb2-16i/exception-time'),
    since: asDay('sgb2-16i/credited-since'),
    threshold: inMonths('sgb2-16i/credited-threshold'),
    limit: inYears('sgb2-16i/time-limit'),
    support: inMonths('sgb2-16i/holistic-support'),
    subsidyRates: asRatesByYear('sgb2-16i/subsidy-rates'),
  },
  ({ age, time, window, exception, since, threshold, limit, support, subsidyRates }) => {
    const credit = { since, threshold };
    const isExcepted = (person: Person, day: Day) =>
      allOf([
        anyOf([isTrue(person.facts, 'minorChildInHousehold'), isTrue(person.facts, 'severelyDisabled')]),
        receivedBenefits(person, day, exception, exception),
      ]);
    const budgetOf = ({ employments }: Person, day: Day) =>
      employments && lifetimeBudget(timeTowards16i(employments, day, credit), limit, day);

    return {
      conditions: [
        {
          id: 'minimum-age',
          citation: '§ 16i (3) sentence 1 no. 1 SGB II',
          text: {
            de: `Das ${age.count}. Lebensjahr ist vollendet.`,
            en: `Has completed the ${age.count}th year of life.`,
          },
          values: { minimumAgeYears: age.count },
          decide: (person, day) => hasCompleted(person, day, age),
        },
        {
          id: 'benefit-receipt',
          citation: '§ 16i (3) sentence 1 no. 2, sentence 3 and (10) SGB II',
          text: {
            de: `Insgesamt mindestens ${time.count} der letzten ${window.count} Jahre Leistungen nach dem SGB II; die letzten ${exception.count} Jahre, wenn ein minderjähriges Kind im Haushalt lebt oder eine Schwerbehinderung besteht; oder frühere Förderung von mehr als ${threshold.count} Monaten.`,
            en: `SGB II benefits in at least ${time.count} of the last ${window.count} years in total; in the last ${exception.count} years with a minor child in the household or a severe disability; or earlier funding of more than ${threshold.count} months.`,
          },
          values: {
            benefitTimeYears: time.count,
            benefitWindowYears: window.count,
            exceptionYears: exception.count,
            creditedSince: toDate(since),
            creditedMoreThanMonths: threshold.count,
          },
          decide: (person, day) =>
            anyOf([
              receivedBenefits(person, day, time, window),
              isExcepted(person, day),
              hasCreditedTime(person, day, credit),
            ]),
        },
        {
          id: 'hardly-worked',
          citation: '§ 16i (3) sentence 1 no. 3 SGB II',
          text: {
            de: `In den letzten ${window.count} Jahren, in der Ausnahme in den letzten ${exception.count}, nicht oder nur kurzzeitig beschäftigt oder selbständig.`,
            en: `No or only short employment or self-employment in the last ${window.count} years, under the exception in the last ${exception.count}.`,
          },
          values: { windowYears: window.count, exceptionYears: exception.count },
          // The law leaves open what is short: a person finds it, no formula does.
          // Whoever comes in by the exception is judged by its shorter window (BA, Weisung 201901005, 1.1.1).
          decide: (person, day) =>
            anyOf([
              isTrue(person.facts, 'shortEmploymentOnly'),
              hasNotWorked(person, day, window),
              allOf([isExcepted(person, day), hasNotWorked(person, day, exception)]),
            ]),
        },
        {
          id: 'time-left',
          citation: '§ 16i (3) sentence 1 no. 4 and (10) SGB II',
          text: {
            de: `Im ganzen Leben noch keine ${limit.count} Jahre gefördert; frühere Förderung seit dem Stichtag zählt mit.`,
            en: `Not yet funded for ${limit.count} years in a lifetime; earlier funding since the credited day counts.`,
          },
          values: { timeLimitYears: limit.count, creditedSince: toDate(since) },
          decide: (person, day) => hasTimeLeft(budgetOf(person, day), 'employments'),
        },
      ],
      notes: [
        {
          id: 'holistic-support',
          citation: '§ 16i (3) sentence 2 SGB II',
          text: {
            de: `In der Regel gingen mindestens ${support.count} Monate ganzheitliche Unterstützung voraus.`,
            en: `As a rule at least ${support.count} months of holistic support have gone before.`,
          },
        },
        {
          id: 'not-quit',
          citation: '§ 16i (10) SGB II',
          text: {
            de: 'Frühere Förderung öffnet den Weg nur, wenn die Person das Arbeitsverhältnis nicht selbst gekündigt hat.',
            en: 'Earlier funding opens the way only if the person did not quit that job.',
          },
        },
      ],
      longest: limit,
      budget(person, day) {
        const budget = budgetOf(person, day);
        return budget && toBudget(budget);
      },
      subsidyRates,
    };
  },
);
