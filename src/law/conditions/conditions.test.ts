import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OptionOf } from '../facts.ts';
import { toDay } from '../time/day.ts';
import { months, years } from '../time/duration.ts';
import { hasCompleted, isYoungerThan } from './age.ts';
import { hasNegativeForecast, isAtLeast, isLeftToAPerson, isTrue } from './assessments.ts';
import { receivedBenefits } from './benefits.ts';
import { hasCreditedTime } from './credited-time.ts';
import { hasNotWorked } from './past-work.ts';
import { on } from './testing/on.ts';
import { isUnemployedAddedUp } from './unemployed-added-up.ts';
import { isUnemployedInARow } from './unemployed-in-a-row.ts';
import { isUnemployedLongerThan } from './unemployed-without-a-break.ts';

const since = (from: string) => ({ from, until: null });
const time = (from: string, until: string) => ({ from, until });

describe('an age', () => {
  const age = (date: string) =>
    on(date, { birthDate: '1990-05-05' }, (person, day) => hasCompleted(person, day, years(30)));

  it('is complete from the birthday on, and says so in advance', () => {
    assert.equal(age('2020-05-04'), 'not-met, 2020-05-05');
    assert.equal(age('2020-05-05'), 'met');
  });

  it('once complete never comes back', () => {
    const young = (date: string) =>
      on(date, { birthDate: '1990-05-05' }, (person, day) => isYoungerThan(person, day, years(30)));
    assert.equal(young('2020-05-04'), 'met');
    assert.equal(young('2020-05-05'), 'not-met, never');
  });

  it('is unknown without a birth date', () => {
    assert.equal(
      on('2020-01-01', {}, (person, day) => hasCompleted(person, day, years(30))),
      'unknown without birthDate, never',
    );
    assert.equal(
      on('2020-01-01', {}, (person, day) => isYoungerThan(person, day, years(30))),
      'unknown without birthDate, never',
    );
  });
});

describe('what a person has found', () => {
  it('is as it was found, and unknown until then', () => {
    assert.equal(
      on('2020-01-01', { voluntary: true }, ({ facts }) => isTrue(facts, 'voluntary')),
      'met',
    );
    assert.equal(
      on('2020-01-01', { voluntary: false }, ({ facts }) => isTrue(facts, 'voluntary')),
      'not-met, never',
    );
    assert.equal(
      on('2020-01-01', {}, ({ facts }) => isTrue(facts, 'voluntary')),
      'unknown without voluntary, never',
    );
  });

  it('may be a count', () => {
    assert.equal(
      on('2020-01-01', { obstacles: 2 }, ({ facts }) => isAtLeast(facts, 'obstacles', 2)),
      'met',
    );
    assert.equal(
      on('2020-01-01', { obstacles: 1 }, ({ facts }) => isAtLeast(facts, 'obstacles', 2)),
      'not-met, never',
    );
    assert.equal(
      on('2020-01-01', {}, ({ facts }) => isAtLeast(facts, 'obstacles', 2)),
      'unknown without obstacles, never',
    );
  });

  it('may be a forecast, of which only the negative one counts', () => {
    assert.equal(
      on('2020-01-01', { integrationForecast: 'negative' }, ({ facts }) => hasNegativeForecast(facts)),
      'met',
    );
    assert.equal(
      on('2020-01-01', { integrationForecast: 'open' }, ({ facts }) => hasNegativeForecast(facts)),
      'not-met, never',
    );
    assert.equal(
      on('2020-01-01', {}, ({ facts }) => hasNegativeForecast(facts)),
      'unknown without integrationForecast, never',
    );
  });

  it('stays open where no fact of ours can answer', () => {
    assert.equal(on('2020-01-01', {}, isLeftToAPerson), 'unknown, never');
  });
});

describe('benefits within a window', () => {
  const received = (date: string, ...benefitPeriods: { from: string; until: string | null }[]) =>
    on(date, { benefitPeriods }, (person, day) => receivedBenefits(person, day, months(6), months(12)));

  it('that run on are enough no sooner than the days that are lacking', () => {
    assert.equal(received('2024-03-01', since('2024-01-01')), 'not-met, 2024-06-29');
    assert.equal(received('2024-06-29', since('2024-01-01')), 'not-met, 2024-06-30');
    assert.equal(received('2024-07-01', since('2024-01-01')), 'met');
  });

  it('that will begin are waited for', () => {
    assert.equal(received('2024-03-01', since('2024-04-01')), 'not-met, 2024-09-28');
  });

  it('that are over are not waited for', () => {
    assert.equal(received('2024-03-01', time('2023-01-01', '2023-05-01')), 'not-met, never');
    assert.equal(received('2024-03-01'), 'not-met, never');
  });
});

describe('past work', () => {
  const worked = (date: string, ...jobs: { from: string; until: string | null }[]) =>
    on(date, { employments: jobs.map((job) => ({ ...job, kind: 'insured' })) }, (person, day) =>
      hasNotWorked(person, day, months(24)),
    );

  it('is forgotten when its last day has left the window', () => {
    assert.equal(worked('2024-01-31', time('2020-01-01', '2022-02-01')), 'not-met, 2024-02-01');
    assert.equal(worked('2024-02-01', time('2020-01-01', '2022-02-01')), 'met');
  });

  it('is counted from the last job', () => {
    const jobs = [time('2023-01-01', '2023-02-01'), time('2023-05-01', '2023-06-01')];
    assert.equal(worked('2024-01-01', ...jobs), 'not-met, 2025-06-01');
  });

  it('that still goes on is looked at again when all before it is forgotten', () => {
    assert.equal(worked('2024-01-01', since('2023-01-01')), 'not-met, 2026-01-01');
  });

  it('that lies ahead does no harm yet', () =>
    assert.equal(worked('2024-01-01', since('2024-01-01')), 'met'));

  it('is work on the general labour market, subsidised or not, and none of the social one', () => {
    const asWork = (kind: OptionOf<'employments'>) =>
      on('2024-01-01', { employments: [{ ...time('2023-01-01', '2023-02-01'), kind }] }, (person, day) =>
        hasNotWorked(person, day, months(24)),
      );
    for (const kind of ['insured', 'marginal', 'self-employed', '16e'] as const)
      assert.equal(asWork(kind), 'not-met, 2025-02-01');
    for (const kind of ['fav', '16i', 'soziale-teilhabe'] as const) assert.equal(asWork(kind), 'met');
  });

  it('is unknown without employments', () => {
    assert.equal(
      on('2024-01-01', {}, (person, day) => hasNotWorked(person, day, months(24))),
      'unknown without employments, never',
    );
  });
});

describe('unemployment without a break', () => {
  const unemployed = (date: string, ...unemploymentPeriods: { from: string; until: string | null }[]) =>
    on(date, { unemploymentPeriods }, (person, day) => isUnemployedLongerThan(person, day, years(2)));

  it('must be longer than its time', () => {
    assert.equal(unemployed('2024-01-01', since('2022-01-01')), 'not-met, 2024-01-02');
    assert.equal(unemployed('2024-01-02', since('2022-01-01')), 'met');
  });

  it('begins anew after a gap', () => {
    assert.equal(
      unemployed('2024-01-01', time('2020-01-01', '2023-01-01'), since('2023-01-02')),
      'not-met, 2025-01-03',
    );
  });

  it('that is over may begin again', () => {
    assert.equal(unemployed('2024-01-01', time('2020-01-01', '2023-01-01')), 'not-met, never');
    assert.equal(unemployed('2024-01-01', since('2024-06-01')), 'not-met, 2026-06-02');
  });

  it('is unknown without its periods', () => {
    assert.equal(
      on('2024-01-01', {}, (person, day) => isUnemployedLongerThan(person, day, years(2))),
      'unknown without unemploymentPeriods, never',
    );
  });
});

describe('unemployment in a row', () => {
  const row = (date: string, facts: Parameters<typeof on>[1]) =>
    on(date, facts, (person, day) => isUnemployedInARow(person, day, years(1), 42));
  const sick = (from: string, until: string | null) => ({ from, until, reason: 'sickness' as const });

  it('says from when it will be long enough', () => {
    assert.equal(
      row('2024-03-01', { unemploymentPeriods: [since('2024-01-01')], interruptions: [] }),
      'not-met, 2025-01-01',
    );
    assert.equal(
      row('2024-03-01', { unemploymentPeriods: [since('2024-05-01')], interruptions: [] }),
      'not-met, 2025-05-01',
    );
    assert.equal(row('2024-03-01', { unemploymentPeriods: [], interruptions: [] }), 'not-met, never');
  });

  it('is not opened by an interruption', () => {
    const facts = {
      unemploymentPeriods: [since('2024-01-11')],
      interruptions: [sick('2024-01-01', '2024-01-11')],
    };
    assert.equal(row('2025-01-01', facts), 'not-met, 2025-01-11');
  });

  it('lasts through an interruption that is still short, and breaks when it is not', () => {
    const facts = {
      unemploymentPeriods: [time('2023-01-01', '2024-01-01')],
      interruptions: [sick('2024-01-01', null)],
    };
    assert.equal(row('2024-02-12', facts), 'met');
    assert.equal(row('2024-02-13', facts), 'not-met, never');
  });

  it('is interrupted where interruptions stand within its periods', () => {
    const facts = {
      unemploymentPeriods: [since('2023-01-01')],
      interruptions: [sick('2024-01-01', '2024-02-13')],
    };
    assert.equal(row('2024-06-01', facts), 'not-met, 2025-02-13');
  });

  it('is interrupted by two touching stretches of one reason that are too long together', () => {
    const facts = {
      unemploymentPeriods: [time('2023-01-01', '2024-01-01'), since('2024-03-01')],
      interruptions: [sick('2024-01-01', '2024-02-01'), sick('2024-02-01', '2024-03-01')],
    };
    assert.equal(row('2024-06-01', facts), 'not-met, 2025-03-01');
  });

  it('stays unknown while unknown facts could still make it', () => {
    assert.equal(row('2024-03-01', { interruptions: [] }), 'unknown without unemploymentPeriods, never');
    assert.equal(
      row('2024-03-01', { unemploymentPeriods: [since('2023-01-01')] }),
      'unknown without interruptions, never',
    );
    assert.equal(row('2024-03-01', {}), 'unknown without unemploymentPeriods, interruptions, never');
    assert.equal(row('2024-03-01', { unemploymentPeriods: [since('2024-01-01')] }), 'not-met, never');
    assert.equal(row('2024-03-01', { interruptions: [sick('2020-01-01', null)] }), 'not-met, never');
  });
});

describe('unemployment added up', () => {
  const terms = { time: years(1), window: years(5), allowedWork: months(6) };
  const added = (date: string, facts: Parameters<typeof on>[1]) =>
    on(date, facts, (person, day) => isUnemployedAddedUp(person, day, terms));
  const job = (from: string, until: string | null) => ({ from, until, reason: 'employment' as const });
  const measure = (from: string, until: string | null) => ({ from, until, reason: 'measure' as const });

  it('says from when the days could be enough', () => {
    const facts = {
      unemploymentPeriods: [time('2023-01-01', '2023-04-11'), since('2023-07-01')],
      interruptions: [measure('2023-04-11', '2023-07-01')],
    };
    assert.equal(added('2023-07-11', facts), 'not-met, 2024-03-22');
    assert.equal(added('2024-03-22', facts), 'met');
    assert.equal(added('2023-07-11', { unemploymentPeriods: [], interruptions: [] }), 'not-met, never');
  });

  it('forgets work that slides out of the window', () => {
    const facts = {
      unemploymentPeriods: [
        time('2017-01-01', '2018-01-01'),
        time('2018-05-01', '2019-05-01'),
        time('2019-09-01', '2020-03-01'),
      ],
      interruptions: [
        job('2018-01-01', '2018-05-01'),
        job('2019-05-01', '2019-09-01'),
        measure('2020-03-01', null),
      ],
    };
    assert.equal(added('2023-01-01', facts), 'not-met, 2023-02-27');
    assert.equal(added('2023-02-27', facts), 'not-met, 2023-02-28');
    assert.equal(added('2023-03-04', facts), 'not-met, 2023-03-05');
    assert.equal(added('2023-03-05', facts), 'met');
  });

  it('does not count the days of an interruption, even where unemployment was registered on them', () => {
    const facts = {
      unemploymentPeriods: [since('2023-01-01')],
      interruptions: [measure('2023-02-01', '2024-01-01')],
    };
    assert.equal(added('2024-06-01', facts), 'not-met, 2024-11-30');
  });

  it('stays unknown while unknown facts could still make it', () => {
    assert.equal(added('2024-03-01', { interruptions: [] }), 'unknown without unemploymentPeriods, never');
    assert.equal(
      added('2024-03-01', { unemploymentPeriods: [since('2023-01-01')] }),
      'unknown without interruptions, never',
    );
    assert.equal(added('2024-03-01', { unemploymentPeriods: [since('2024-01-01')] }), 'not-met, never');
    assert.equal(added('2024-03-01', { interruptions: [measure('2015-01-01', null)] }), 'not-met, never');
    assert.equal(
      added('2024-03-01', { unemploymentPeriods: [time('2020-01-01', '2021-06-01')] }),
      'unknown without interruptions, never',
    );
  });
});

describe('credited time', () => {
  const credited = (date: string, ...jobs: { from: string; until: string | null }[]) =>
    on(date, { employments: jobs.map((job) => ({ ...job, kind: 'fav' })) }, (person, day) =>
      hasCreditedTime(person, day, { since: toDay('2015-01-01'), threshold: months(6) }),
    );

  it('must exceed its threshold, from its day on', () => {
    assert.equal(credited('2019-01-01', time('2014-01-01', '2015-07-01')), 'not-met, never');
    assert.equal(credited('2019-01-01', time('2014-01-01', '2015-07-02')), 'met');
  });

  it('that still runs says when it could be enough', () => {
    assert.equal(credited('2015-03-01', since('2015-01-01')), 'not-met, 2015-07-01');
    assert.equal(credited('2015-07-01', since('2015-01-01')), 'not-met, 2015-07-02');
  });

  it('is unknown without employments', () => {
    assert.equal(
      on('2019-01-01', {}, (person, day) => hasCreditedTime(person, day, { since: 0, threshold: months(6) })),
      'unknown without employments, never',
    );
  });
});
