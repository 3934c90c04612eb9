import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { WorkTerms } from '../model/work-terms.ts';

type Placed = { readonly projectId: string; readonly programmeId: string; readonly kind: string };

/** Returns what the programme says of work on a place, by the version and area that its project lives by. */
export async function workTermsOf(work: Work, { projectId, programmeId, kind }: Placed): Promise<WorkTerms> {
  const { rulesFrom, area } = await work.db
    .selectFrom('projectTitle')
    .select(['rulesFrom', 'area'])
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow();
  const { offers } = await getProgrammeRules(work, programmeId, rulesFrom, area);
  return offers.find(({ id }) => id === kind) ?? {};
}
