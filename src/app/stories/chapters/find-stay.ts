import type { Storyteller } from '../storyteller.ts';

type ToldStay = { occupancyId: string; placeId: string; projectId: string };

/** Who has been on a work opportunity of a project since its first day, as its provider sees it: without a name. */
export const findStay = (teller: Storyteller, provider: string, projectTitle: string): Promise<ToldStay> =>
  teller.sees(provider, ({ db, actor }) =>
    db
      .selectFrom('occupancy as o')
      .innerJoin('place as p', (join) =>
        join.onRef('p.tenant_id', '=', 'o.tenant_id').onRef('p.id', '=', 'o.place_id'),
      )
      .innerJoin('project as j', (join) =>
        join.onRef('j.tenant_id', '=', 'p.tenant_id').onRef('j.id', '=', 'p.project_id'),
      )
      .select(['o.id as occupancyId', 'p.id as placeId', 'j.id as projectId'])
      .where('o.tenant_id', '=', actor.tenantId)
      .where('j.title', '=', projectTitle)
      .where('p.kind', '=', 'work-opportunity')
      .orderBy('o.period')
      .orderBy('p.number')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
