import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endOfMonths } from './period.ts';

describe('a time of whole months', () => {
  const times: [from: string, months: number, end: string][] = [
    ['2024-01-01', 24, '2026-01-01'],
    ['2024-11-15', 3, '2025-02-15'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2023-01-30', 1, '2023-03-01'],
    ['2023-01-29', 1, '2023-03-01'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2000-02-29', 12 * 25, '2025-03-01'],
    ['2000-02-29', 12 * 24, '2024-02-29'],
    ['2024-12-31', 2, '2025-03-01'],
  ];
  for (const [from, months, end] of times) {
    it(`that begins with ${from} and lasts ${months} is over on ${end}`, () =>
      assert.equal(endOfMonths(from, months), end));
  }
});
