import { compare } from './fraction.ts';
import type { InputProblem } from './input-problem.ts';
import { type Name, type Outline, outlineSchema } from './outline.ts';

type Path = (index: number) => string;

/**
 * Finds faults between the parts of a document: something given twice, a name that nobody bears, points above the
 * maximum. They are looked for even where the shape is wrong elsewhere, so that one answer lists all problems.
 */
export function checkReferences(document: unknown): InputProblem[] {
  const { criteria, members, proposals } = outlineSchema.parse(document);
  const criterionIds = criteria.map(({ id }) => id);

  return [
    ...givenTwice(criterionIds, (index) => `criteria[${index}].id`),
    ...givenTwice(members, (index) => `members[${index}]`),
    ...givenTwice(idsOf(proposals), (index) => `proposals[${index}].id`),
    ...proposals.flatMap(({ recused, scores }, proposal) => {
      const recusedAt: Path = (index) => `proposals[${proposal}].recused[${index}]`;
      const scoreAt: Path = (index) => `proposals[${proposal}].scores[${index}]`;
      return [
        ...givenTwice(recused, recusedAt),
        ...unknown(recused, members, recusedAt),
        ...givenTwice(scores.map(whoScoredWhat), scoreAt),
        ...unknown(
          scores.map(({ member }) => member),
          members,
          (index) => `${scoreAt(index)}.member`,
        ),
        ...unknown(
          scores.map(({ criterion }) => criterion),
          criterionIds,
          (index) => `${scoreAt(index)}.criterion`,
        ),
        ...aboveMaximum(scores, criteria, (index) => `${scoreAt(index)}.points`),
      ];
    }),
  ];
}

function givenTwice(names: readonly Name[], path: Path): InputProblem[] {
  const seen = new Set<Name>();
  return names.flatMap((name, index) => {
    const isRepeated = name !== null && seen.has(name);
    seen.add(name);
    return isRepeated ? [{ path: path(index), message: 'is given twice' }] : [];
  });
}

/** A list that is missing or empty is a problem of its own; it does not make every name in the document unknown. */
function unknown(names: readonly Name[], known: readonly Name[], path: Path): InputProblem[] {
  if (!known.length) return [];
  const bearers = new Set(known);
  return names.flatMap((name, index) =>
    name === null || bearers.has(name) ? [] : [{ path: path(index), message: `is not known: ${name}` }],
  );
}

function aboveMaximum(
  scores: Outline['proposals'][number]['scores'],
  criteria: Outline['criteria'],
  path: Path,
) {
  const maximumOf = new Map(criteria.map(({ id, maximumPoints }) => [id, maximumPoints]));
  return scores.flatMap(({ criterion, points }, index) => {
    const maximum = criterion === null ? null : maximumOf.get(criterion);
    const isAbove = points && maximum && compare(points, maximum) > 0;
    return isAbove
      ? [{ path: path(index), message: `is above the maximum of the criterion ${criterion}` }]
      : [];
  });
}

const idsOf = (things: readonly { id: Name }[]): Name[] => things.map(({ id }) => id);

const whoScoredWhat = ({ member, criterion }: { member: Name; criterion: Name }): Name =>
  member === null || criterion === null ? null : JSON.stringify([member, criterion]);
