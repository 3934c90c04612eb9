import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awaitedAt } from './awaited.ts';

type Step = Parameters<typeof awaitedAt>[1]['lineSteps'][number];

const lineOf = (...steps: Pick<Step, 'act' | 'by' | 'to' | 'decidedBy'>[]) => ({
  lineSteps: steps.map((step) => ({ ...step, sources: [], verified: true })),
});

test('who is waited for stands in the procedure: who pays a claim, who finds a person for a place, who signs a text or approves it', () => {
  const line = lineOf(
    { act: 'agreement', by: ['ministry'], to: 'association', decidedBy: 'signatures' },
    { act: 'regional-concept', by: ['district'], to: 'ministry', decidedBy: 'approval' },
    { act: 'places', by: ['provider'] },
    { act: 'participation', by: ['jobcenter'] },
    { act: 'claim', by: ['provider'] },
    { act: 'payment', by: ['grant-authority', 'district'] },
  );
  const awaited = (station: Parameters<typeof awaitedAt>[0]['station'], point: string) =>
    awaitedAt({ station, point }, line).join(' ');
  assert.equal(awaited('agreement', 'sent'), 'ministry association');
  assert.equal(awaited('regional-concept', 'sent'), 'ministry');
  assert.equal(awaited('regional-concept', 'returned'), 'district');
  assert.equal(awaited('places', 'place-undescribed'), 'provider');
  assert.equal(awaited('places', 'place-free'), 'jobcenter');
  assert.equal(awaited('claim', 'claim-submitted'), 'grant-authority district');
  assert.equal(awaited('result', 'result-due'), '');
});
