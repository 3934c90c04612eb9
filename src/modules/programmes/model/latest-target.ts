import type { ProgrammeDefinition } from './programme-definition.ts';

type Targets = Pick<ProgrammeDefinition, 'targets'>;

/** Returns how many of a unit a programme promises, by its latest figure; `null` if it promises none. */
export function latestTarget(
  { targets }: Targets,
  unit: ProgrammeDefinition['targets'][number]['unit'],
): number | null {
  const figures = targets
    .filter((target) => target.unit === unit)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return figures[0]?.quantity ?? null;
}

/** Returns the places that a programme promises. */
export const programmePlaces = (targets: Targets): number | null => latestTarget(targets, 'places');
