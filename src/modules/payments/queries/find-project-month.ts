import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { dueMonths, type ProjectMonth } from '../model/due-months.ts';
import { type ClaimGrant, findClaimGrant, lumpsOf } from './find-claim-grant.ts';
import { listOtherShares, listProjectStays } from './list-stays.ts';

type Project = { id: string; grantId: string; districtId: string; providerId: string };

/** Finds one month of a project as it is computed now; without the month where nobody was on a place. */
export async function findProjectMonth(
  work: Work,
  projectId: string,
  window: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<{ project: Project; rules: ClaimGrant['rules']; month: ProjectMonth | undefined } | undefined> {
  const project = await work.db
    .selectFrom('projectTitle')
    .select(['id', 'grantId', 'districtId', 'providerId', 'startsOn', 'endsOn'])
    .where('id', '=', projectId)
    .executeTakeFirst();
  const grant = project?.grantId && (await findClaimGrant(work, project.grantId));
  if (!project || !grant) return undefined;
  const { stays } = await listProjectStays(work, grant.id, window);
  const [month] = dueMonths({
    ...{ projects: [project], stays },
    others: await listOtherShares(work, grant.id),
    lumps: lumpsOf(grant),
    window,
  });
  return { project, rules: grant.rules, month };
}
