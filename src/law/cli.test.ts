import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawCommand } from './cli.ts';

const run = (command: string, document: unknown) => {
  const { exitCode, stdout, stderr } = lawCommand(
    [command],
    typeof document === 'string' ? document : JSON.stringify(document),
  );
  return { exitCode, answer: JSON.parse(stdout), stderr };
};

const person = { instrument: 'sgb2-16i', asOf: '2026-08-01', facts: { birthDate: '2010-01-01' } };
const job = {
  instrument: 'sgb2-16i',
  start: '2026-08-01',
  until: '2026-09-01',
  weeklyHours: 30,
  employerShareBasisPoints: 1900,
};

describe('stellwerk law', () => {
  it('check writes the verdict and nothing else', () => {
    const { exitCode, answer, stderr } = run('check', person);
    assert.deepEqual([exitCode, answer.verdict, stderr], [0, 'not-met', undefined]);
  });

  it('plan writes the months', () => {
    const { exitCode, answer } = run('plan', job);
    assert.deepEqual([exitCode, answer.totalCents], [0, 215033]);
  });

  it('list writes every instrument with its versions', () => {
    const { exitCode, answer } = run('list', '');
    assert.equal(exitCode, 0);
    assert.deepEqual(
      answer.instruments.find(({ instrument }: { instrument: string }) => instrument === 'sgb2-16i'),
      {
        instrument: 'sgb2-16i',
        title: 'Teilhabe am Arbeitsmarkt',
        versions: [{ version: '2019', validFrom: '2019-01-01', validUntil: null, citation: '§ 16i SGB II' }],
      },
    );
  });

  it('what-would-change says who is affected', () => {
    const { exitCode, answer } = run('what-would-change', {
      before: { asOf: '2026-06-30' },
      after: { asOf: '2026-07-01' },
      cases: [
        {
          case: 'p1',
          facts: {
            benefitPeriods: [{ from: '2020-01-01', until: null }],
            employments: [],
            unemploymentPeriods: [],
          },
        },
      ],
    });
    assert.equal(exitCode, 0);
    assert.deepEqual(answer.instruments, [{ instrument: 'sgb2-16e', gain: 1, lose: 0, otherwise: 0 }]);
  });

  it('names every problem of a wrong document', () => {
    const { exitCode, answer, stderr } = run('check', { ...person, asOf: 'today', fact: {} });
    assert.equal(exitCode, 2);
    assert.equal(answer.error, 'invalid-input');
    assert.deepEqual(
      answer.problems.map(({ path }: { path: string }) => path),
      ['asOf', 'fact'],
    );
    assert.match(stderr ?? '', /2 problem\(s\)/);
  });

  it('names one problem of text that is not JSON', () => {
    for (const command of ['check', 'plan', 'what-would-change']) {
      const { exitCode, answer } = run(command, '{');
      assert.equal(exitCode, 2);
      assert.equal(answer.problems.length, 1);
      assert.equal(answer.problems[0].path, '');
      assert.match(answer.problems[0].message, /^is not JSON: /);
    }
  });

  it('writes its document so that people can read it too', () => {
    assert.match(lawCommand(['list'], '').stdout, /^\{\n {2}"instruments": \[\n {4}\{\n(.*\n)*\}\n$/);
  });

  it('says how it is used to whoever asks for something else', () => {
    for (const args of [[], ['judge']]) {
      const { exitCode, stdout, stderr } = lawCommand(args, '');
      assert.deepEqual([exitCode, stdout], [1, '']);
      assert.match(stderr ?? '', /law check/);
    }
  });
});
