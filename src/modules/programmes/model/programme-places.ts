import type { ProgrammeDefinition } from './programme-definition.ts';

type Targets = Pick<ProgrammeDefinition, 'targets'>;

/** Returns the places that a programme promises, by its latest figure; `null` if it promises none. */
export function programmePlaces({ targets }: Targets): number | null {
  const figures = targets
    .filter(({ unit }) => unit === 'places')
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return figures[0]?.quantity ?? null;
}
