import type { IsoDate } from '#kernel/calendar.ts';
import type { Text } from './evidence.ts';
import { programmePlaces } from './latest-target.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { type ProgrammeRules, rulesOf } from './programme-rules.ts';

/** A programme that this Land has, to which another is related. */
export type RelatedProgramme = {
  readonly relation: ProgrammeRules['relations'][number];
  readonly id: string;
  readonly title: Text;
  readonly isConductedHere: boolean;
  /** The places that it promises as a whole; `null` where it promises none. */
  readonly places: number | null;
};

/** The relations of a programme to those that this Land has, and the day on which it ends because another ends. */
export type ProgrammeRelations = {
  readonly related: readonly RelatedProgramme[];
  readonly endsWith: { readonly title: Text; readonly until: IsoDate } | null;
};

type Other = {
  readonly id: string;
  readonly status: string;
  readonly definition: ProgrammeDefinition;
};

/**
 * Returns what a programme says, with what follows from its relations: it ends no later than the one that it ends with, on
 * its last day or on the day on which somebody ended it.
 */
export function withRelations<Rules extends ProgrammeRules>(
  rules: Rules,
  programmes: readonly Other[],
  today: IsoDate,
): Rules & ProgrammeRelations {
  const found = rules.relations.flatMap((relation) =>
    programmes
      .filter(({ definition }) => definition.slug === relation.with)
      .map(({ id, status, definition }) => ({
        relation,
        id,
        status,
        rules: rulesOf(definition, null, today),
      })),
  );
  const related = found.map(({ relation, id, rules: other }) => ({
    ...{ relation, id, title: other.title },
    isConductedHere: other.conducted === 'here',
    places: programmePlaces(other),
  }));
  const [endsWith = null] = found
    .filter(({ relation }) => relation.endsWithIt)
    .flatMap(({ status, rules: { title, period } }) => {
      const until = status === 'ended' && !(period.until && period.until < today) ? today : period.until;
      return until === null ? [] : [{ title, until }];
    })
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
  if (endsWith === null) return { ...rules, related, endsWith };
  return { ...rules, related, endsWith, period: endingBy(rules.period, endsWith.until) };
}

/** Returns a period that ends by a day, and so do those of its steps that would end later. */
function endingBy(period: ProgrammeRules['period'], day: IsoDate): ProgrammeRules['period'] {
  const earlier = (end: IsoDate | null | undefined) =>
    end === null || end === undefined || end > day ? day : end;
  const { applicationsUntil, grantsUntil, entriesUntil } = period;
  return {
    ...period,
    until: earlier(period.until),
    ...(applicationsUntil !== undefined && { applicationsUntil: earlier(applicationsUntil) }),
    ...(grantsUntil !== undefined && { grantsUntil: earlier(grantsUntil) }),
    ...(entriesUntil !== undefined && { entriesUntil: earlier(entriesUntil) }),
  };
}
