import { createHash } from 'node:crypto';

/** The two halves of one Land, and another Land: each has the same things under other ids. */
export const HALVES = ['own', 'other', 'foreign'] as const;
export type Whose = (typeof HALVES)[number];

/** The id of a thing by its name, the same in every run. Own and other share their Land. */
export function idOf(whose: Whose, name: string): string {
  const owner = name === 'tenant' && whose === 'other' ? 'own' : whose;
  const hex = createHash('sha256').update(`${owner}/${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
