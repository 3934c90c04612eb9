import { sql } from 'kysely';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { findConsents } from '../consent.store.ts';
import { missingConsents, neededToBegin } from '../model/consent.ts';

/** Tells whether somebody takes part in a household today, and who has to agree for them has not: also if it began before. */
export async function isWaitingForConsent(work: Work, participantId: string): Promise<boolean> {
  const household = await work.db
    .selectFrom('householdMember as m')
    .innerJoin('participation as n', 'n.id', 'm.participationId')
    .select(['n.programmeId', 'n.rulesFrom', 'n.area', 'n.mode'])
    .where('m.participantId', '=', participantId)
    .where(sql<boolean>`m.valid @> ${work.today}::date`)
    .executeTakeFirst();
  const file = household && (await findConsents(work, participantId));
  if (!file) return false;
  const rules = await getProgrammeRules(work, household.programmeId, household.rulesFrom, household.area);
  const needed = neededToBegin(rules.participation?.consents ?? [], household.mode);
  return missingConsents(file, needed, work.today).length > 0;
}
