import { sql } from 'kysely';
import { findProgrammeRules, listQuotas, programmePlaces } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { AllottedProgramme } from '../model/allotment.ts';
import { grantedByDistrict } from '../queries/granted-by-district.ts';

/** Loads what a programme has allotted by the version of today, with what is granted; undefined for a draft. */
export async function loadForAllotment(work: Work, id: string): Promise<AllottedProgramme | undefined> {
  const rules = await findProgrammeRules(work, id);
  if (!rules || rules.status === 'draft') return undefined;
  // Notices of the programme take the same lock: none is given on places that are about to move.
  const lock = `grant-notice ${work.actor.tenantId} ${id} ${work.today.slice(0, 4)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(work.db);
  const { validFrom, quotas: rule } = rules;
  const granted = await grantedByDistrict(work, id);
  const quotas = (await listQuotas(work, { id, validFrom })).map(({ districtId, districtName, places }) => ({
    ...{ districtId, districtName, places },
    granted: granted.get(districtId) ?? 0,
  }));
  return { id, validFrom, whole: programmePlaces(rules), quotas, redistribution: rule.redistribution };
}
