import { sql } from 'kysely';
import { offersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { WaitingProject } from '../model/pass-on.ts';

/** A project that waits, with the name of whoever runs it. */
export type NamedWaitingProject = WaitingProject & { readonly providerName: string };

/** Lists the projects of a grant that wait to be passed on and that nobody has begun to pass on. */
export const listWaitingProjects = ({ db }: Work, grantId: string): Promise<NamedWaitingProject[]> =>
  db
    .selectFrom('project as j')
    .innerJoin('organisationName as o', 'o.id', 'j.providerId')
    .select([
      'j.id',
      'j.providerId',
      'o.name as providerName',
      'j.title',
      'j.fieldOfUse',
      offersIn(sql`project_offer o where o.project_id = j.id`).as('offers'),
    ])
    .where('j.grantId', '=', grantId)
    .where('j.waitsForPassingOn', '=', true)
    .where(
      sql<boolean>`not exists (select from application_item i join application a on a.id = i.application_id
        where i.project_id = j.id and a.parent_grant_id = j.grant_id and a.status in ('submitted', 'prepared'))`,
    )
    .orderBy('o.name')
    .orderBy('j.title')
    .orderBy('j.id')
    .execute();
