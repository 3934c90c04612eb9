import type { ProgrammeDefinition } from './programme-definition.ts';

type Targets = Pick<ProgrammeDefinition, 'targets'>;

/** The places that a programme promises, by its latest figure; `null` where it promises none. */
export function programmePlaces({ targets }: Targets): number | null {
  const figures = targets
    .filter(({ unit }) => unit === 'places')
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return figures[0]?.quantity ?? null;
}
