import assert from 'node:assert/strict';
import { test } from 'node:test';
import { participationIn } from './taking-part.ts';

const offer = (
  unit: Parameters<typeof participationIn>[0][number]['unit'],
  mode: 'place' | 'measure' | 'household' | 'counselling',
) => ({
  unit,
  mode,
});

test('people take part as the offers say, and are counted in the unit that a project is granted', () => {
  assert.deepEqual(participationIn([offer('participant', 'measure')]), {
    mode: 'measure',
    seatUnit: 'participant',
  });
  assert.deepEqual(participationIn([offer('household', 'household')]), {
    mode: 'household',
    seatUnit: 'household',
  });
  assert.deepEqual(participationIn([offer('post', 'counselling')]), { mode: 'counselling', seatUnit: null });
});

test('where there are places people take part on them, whatever happens there', () => {
  assert.deepEqual(participationIn([offer('place', 'measure')]), { mode: 'place', seatUnit: null });
  assert.deepEqual(participationIn([]), { mode: 'place', seatUnit: null });
});
