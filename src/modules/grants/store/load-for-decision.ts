import { sql } from 'kysely';
import { listHeldLines, listProgrammeLines } from '#modules/funding/index.ts';
import { getProgrammeRules, type ProgrammeRules, type RuledProgramme } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationRecord } from '../model/application.ts';
import type { LoadedForDecision } from '../model/award-grant.ts';
import { isPassedOn } from '../model/pass-on.ts';
import { brokenByPlan } from '../model/plan-limits.ts';
import { beyondFlanked, brokenLimits, type QuotaStanding } from '../model/programme-limits.ts';
import { usualTerms } from '../model/terms.ts';
import { afterLastGrant, brokenByWhole } from '../model/whole-limits.ts';
import { grantedBefore } from '../queries/granted-before.ts';
import { grantedByDistrict } from '../queries/granted-by-district.ts';
import { wholeStanding } from '../queries/whole-standing.ts';
import { loadApplication } from './applications.ts';
import { nextNoticeNumber, nextNumberUnder } from './grants.ts';

/** Loads what a decision rests on, with the application locked and the next notice number kept for it. */
export async function loadForDecision(work: Work, id: string): Promise<LoadedForDecision | undefined> {
  const application = await loadApplication(work, id);
  // Whoever is asked decides; to everybody else there is nothing to decide.
  if (application?.grantorId !== work.actor.organisationId) return undefined;
  const programme = await getProgrammeRules(
    work,
    application.programmeId,
    application.rulesFrom,
    application.area,
  );
  const { granteeId, parentGrantId } = application;
  const shared = {
    application,
    ruleVersion: programme.definitionHash,
    usualTerms: usualTerms(programme, application.plan.lines),
  };
  if (parentGrantId !== null)
    return {
      ...shared,
      ...(await underGrant(work, parentGrantId)),
      ...{ isPassedOn: () => false, isHeld: false, brokenBy: () => [], sources: [] },
      broken: afterLastGrant(programme.period, work.today),
    };
  // The number is kept under a lock of the programme, so that decisions follow one another and each sees the quota as it stands.
  const noticeNumber = await nextNoticeNumber(work, programme);
  const before = await grantedBefore(work, application, programme);
  return {
    ...{ ...shared, noticeNumber },
    lines: await listProgrammeLines(work, application.programmeId),
    sources: programme.sources,
    isPassedOn: (providerId: string) => isPassedOn(programme, { granteeId, providerId }),
    isHeld: programme.procedure.passingOn !== undefined,
    broken: [
      ...(await brokenOf(work, application, programme)),
      ...(await brokenBesideOthers(work, application, programme)),
    ],
    brokenBy: (lines) => brokenByPlan({ ...application, lines, before }, programme),
  };
}

/** Finds every limit of the programme that a grant would break as things stand. */
const brokenOf = async (work: Work, application: ApplicationRecord, programme: ProgrammeRules) => [
  ...brokenByWhole(
    { ...application, today: work.today },
    programme,
    await wholeStanding(work, application, programme),
  ),
  ...brokenLimits(application.items, programme, await quotaStanding(work, application)),
];

/** Returns the lines that are held of a grant, and the next number under it; limits were kept where it was granted. */
async function underGrant(work: Work, grantId: string) {
  return {
    lines: await listHeldLines(work, grantId),
    noticeNumber: await nextNumberUnder(work, grantId),
  };
}

/** Finds the programmes within whose places this one stays, and that an application would exceed; whose notices are locked. */
async function brokenBesideOthers(
  work: Work,
  { items }: Pick<ApplicationRecord, 'items'>,
  programme: RuledProgramme,
) {
  const { id, related, countedIn: unit } = programme;
  if (!related.some(({ relation }) => relation.placesWithin)) return [];
  const { granted } = await work.db
    .selectFrom('projectOffer')
    .select(sql<number>`coalesce(sum(quantity), 0)::integer`.as('granted'))
    .where('programmeId', '=', id)
    .where('unit', '=', unit)
    .executeTakeFirstOrThrow();
  return beyondFlanked(items, related, { unit, granted });
}

/** Returns the quota of the district that applies, and the places it has been granted in this programme already. */
export async function quotaStanding(
  work: Work,
  { programmeId, rulesFrom, districtId }: Pick<ApplicationRecord, 'programmeId' | 'rulesFrom' | 'districtId'>,
): Promise<QuotaStanding> {
  const planned = await work.db
    .selectFrom('plannedPlaces')
    .select('places')
    .where('programmeId', '=', programmeId)
    .where('validFrom', '=', rulesFrom)
    .where('districtId', '=', districtId)
    .executeTakeFirst();
  const granted = await grantedByDistrict(work, programmeId);
  return { quota: planned?.places ?? null, granted: granted.get(districtId) ?? 0 };
}
