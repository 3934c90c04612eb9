import type { Storyteller } from '../storyteller.ts';

type ToldStay = { occupancyId: string; placeId: string; projectId: string };

/**
 * Finds who has been on a work opportunity of a project since its first day, as its provider sees it: without a name.
 */
export const findStay = (teller: Storyteller, provider: string, projectTitle: string): Promise<ToldStay> =>
  teller.sees(provider, ({ db }) =>
    db
      .selectFrom('placeStay as o')
      .innerJoin('placeState as p', 'p.id', 'o.placeId')
      .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
      .select(['o.id as occupancyId', 'p.id as placeId', 'j.id as projectId'])
      .where('j.title', '=', projectTitle)
      .where('p.kind', '=', 'work-opportunity')
      .orderBy('o.period')
      .orderBy('p.number')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
