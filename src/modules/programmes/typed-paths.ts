import { typedPath } from './faults-in-amounts.ts';
import type { Text } from './model/evidence.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';

/** Returns all that amounts are typed of in a programme, each by the name under which it is confirmed. */
export const typedPaths = ({
  money,
  costTypes,
  areas,
  versions = [],
}: ProgrammeDefinition): { path: string; title: Text }[] => {
  const said = [
    { money, costTypes },
    ...areas,
    ...versions,
    ...versions.flatMap(({ areas: own = [] }) => own),
  ];
  const all = said.flatMap((part) => [
    ...('money' in part ? (part.money ?? []) : []).map(({ id, title }) => ({
      path: typedPath('money', id),
      title,
    })),
    ...(part.costTypes ?? []).map(({ id, title }) => ({ path: typedPath('costTypes', id), title })),
  ]);
  return [...new Map(all.map((one) => [one.path, one])).values()];
};
