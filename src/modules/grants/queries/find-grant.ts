import type { IsoDate } from '#kernel/calendar.ts';
import { type CommitmentRow, listCommitmentsOfGrant } from '#modules/funding/index.ts';
import type { ProgrammeDefinition } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

export type GrantProjectRow = {
  id: string;
  title: string;
  fieldOfUse: string;
  providerName: string;
  workOpportunityPlaces: number;
  municipalPlaces: number;
  amountCents: number;
};

export type GrantDetail = {
  id: string;
  applicationId: string;
  noticeNumber: string;
  granteeName: string;
  amountCents: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  grantedOn: IsoDate;
  ruleVersion: string;
  definition: Partial<ProgrammeDefinition> & Pick<ProgrammeDefinition, 'title'>;
  projects: GrantProjectRow[];
  commitments: CommitmentRow[];
};

/** One notice with its projects, their places and the budget lines that bear it. */
export async function findGrant(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<GrantDetail | undefined> {
  const { db, actor } = work;
  const grant = await db
    .selectFrom('grant_award as g')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'g.tenant_id').onRef('o.id', '=', 'g.grantee_id'),
    )
    .innerJoin('programme as p', (join) =>
      join.onRef('p.tenant_id', '=', 'g.tenant_id').onRef('p.id', '=', 'g.programme_id'),
    )
    .select([
      'g.id',
      'g.application_id as applicationId',
      'g.notice_number as noticeNumber',
      'o.name as granteeName',
      'g.amount_cents as amountCents',
      'g.starts_on as startsOn',
      'g.ends_on as endsOn',
      'g.granted_on as grantedOn',
      'g.rule_version as ruleVersion',
      'p.definition',
    ])
    .where('g.tenant_id', '=', actor.tenantId)
    .where('g.id', '=', id)
    .executeTakeFirst();
  return (
    grant && {
      ...grant,
      projects: await listProjects(work, id),
      commitments: await listCommitmentsOfGrant(work, id, language),
    }
  );
}

// A place is never deleted, so counting places is counting what was granted.
const listProjects = ({ db, actor }: Work, grantId: string): Promise<GrantProjectRow[]> =>
  db
    .selectFrom('project as j')
    .innerJoin('project_award as w', (join) =>
      join.onRef('w.tenant_id', '=', 'j.tenant_id').onRef('w.project_id', '=', 'j.id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'j.tenant_id').onRef('o.id', '=', 'j.provider_id'),
    )
    .innerJoin('place as p', (join) =>
      join.onRef('p.tenant_id', '=', 'j.tenant_id').onRef('p.project_id', '=', 'j.id'),
    )
    .select((eb) => [
      'j.id',
      'j.title',
      'j.field_of_use as fieldOfUse',
      'o.name as providerName',
      'w.amount_cents as amountCents',
      eb.fn.countAll<number>().filterWhere('p.kind', '=', 'work-opportunity').as('workOpportunityPlaces'),
      eb.fn.countAll<number>().filterWhere('p.kind', '=', 'municipal').as('municipalPlaces'),
    ])
    .where('j.tenant_id', '=', actor.tenantId)
    .where('j.grant_id', '=', grantId)
    .groupBy(['j.tenant_id', 'j.id', 'o.name', 'w.amount_cents'])
    .orderBy('o.name')
    .orderBy('j.title')
    .execute();
