import { sql } from 'kysely';
import { listHeldLines, listProgrammeLines } from '#modules/funding/index.ts';
import {
  getProgrammeRules,
  type ProgrammeRules,
  type RuledProgramme,
  rulesOfPayer,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationRecord } from '../model/application.ts';
import type { LoadedForDecision } from '../model/award-grant.ts';
import { conditionsFor } from '../model/conditions.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { aboveGrant, outsideGrant } from '../model/grant-above.ts';
import { isMeasure } from '../model/measure.ts';
import { isPassedOn } from '../model/pass-on.ts';
import { brokenByPlan } from '../model/plan-limits.ts';
import {
  type BrokenGrantLimit,
  beyondFlanked,
  brokenLimits,
  overMoneyQuota,
  type QuotaStanding,
  takenBy,
} from '../model/programme-limits.ts';
import { usualTerms } from '../model/terms.ts';
import { afterLastGrant, brokenByWhole } from '../model/whole-limits.ts';
import { listAskedBodies } from '../queries/asked-bodies.ts';
import { grantedBefore } from '../queries/granted-before.ts';
import { grantedByDistrict } from '../queries/granted-by-district.ts';
import { findBody } from '../queries/kind-of-body.ts';
import { findMoneyQuota } from '../queries/money-quota.ts';
import { wholeStanding } from '../queries/whole-standing.ts';
import { loadApplication } from './applications.ts';
import { nextNoticeNumber, nextNumberUnder } from './grants.ts';
import { measureLimits } from './load-measure.ts';
import { findGrantAbove, listWaitingIds } from './load-to-pass-on.ts';

/** Loads what a decision rests on, with the application locked and the next notice number kept for it. */
export async function loadForDecision(work: Work, id: string): Promise<LoadedForDecision | undefined> {
  const application = await loadApplication(work, id);
  // Whoever is asked decides; to everybody else there is nothing to decide.
  if (application?.grantorId !== work.actor.organisationId) return undefined;
  const grantor = await findBody(work, application.grantorId);
  const ofLand = await getProgrammeRules(
    work,
    application.programmeId,
    application.rulesFrom,
    application.area,
  );
  const programme = rulesOfPayer(ofLand, grantor?.kind);
  const { granteeId, parentGrantId } = application;
  const shared = {
    application,
    ruleVersion: programme.definitionHash,
    usualTerms: usualTerms(programme, application.plan.lines),
    conditions: conditionsFor(programme, application, await listAskedBodies(work, programme, application)),
  };
  const below = { isPassedOn: () => false, isHeld: false, isMeasure: false, sources: [] };
  if (parentGrantId !== null)
    return { ...shared, ...below, ...(await underGrant(work, { application, parentGrantId, programme })) };
  if (application.grantorId === application.districtId)
    return {
      ...{ ...shared, ...below, lines: [], brokenBy: () => [], waiting: [] },
      noticeNumber: await nextNoticeNumber(work, programme),
      broken: [NOT_UNDER_GRANT],
    };
  if (grantor && isMeasure(grantor.kind))
    return {
      ...{ ...shared, ...below, isMeasure: true, waiting: [], broken: [] },
      noticeNumber: await nextNoticeNumber(work, programme, grantor.word),
      lines: await listProgrammeLines(work, application.programmeId),
      brokenBy: await measureLimits(work, application, ofLand),
    };
  // The number is kept under a lock of the programme, so that decisions follow one another and each sees the quota as it stands.
  const noticeNumber = await nextNoticeNumber(work, programme);
  const money = await findMoneyQuota(work, application, programme);
  const before = await grantedBefore(work, application, programme);
  return {
    ...{ ...shared, noticeNumber },
    lines: await listProgrammeLines(work, application.programmeId),
    sources: programme.sources,
    isPassedOn: (providerId: string) => isPassedOn(programme, { granteeId, providerId }),
    isHeld: programme.procedure.passingOn !== undefined,
    isMeasure: false,
    waiting: [],
    broken: [
      ...(await brokenOf(work, application, programme)),
      ...(await brokenBesideOthers(work, application, programme)),
    ],
    brokenBy: (lines) => [
      ...overMoneyQuota(lines, programme, money),
      ...brokenByPlan({ ...application, lines, before }, programme),
    ],
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

type Below = {
  readonly application: ApplicationRecord;
  readonly parentGrantId: string;
  readonly programme: RuledProgramme;
};

/**
 * Returns the lines that are held of a grant, the next number under it, and what the grant above leaves room for. Limits were
 * kept there for the projects that it names; those that are new are held to them here.
 */
async function underGrant(work: Work, { application, parentGrantId: id, programme }: Below) {
  const noticeNumber = await nextNumberUnder(work, id);
  const above = await findGrantAbove(work, id);
  const granted = above?.lines ?? [];
  const isThere = (of: string | null) => granted.some(({ projectId }) => projectId === of);
  const items = application.items.filter(({ projectId }) => !isThere(projectId));
  const ofNew = (lines: readonly PlanLine[]) => lines.filter(({ projectId }) => !isThere(projectId));
  const before = await grantedBefore(work, application, programme);
  return {
    noticeNumber,
    lines: await listHeldLines(work, id),
    waiting: await listWaitingIds(work, id),
    broken: [
      ...(above ? outsideGrant(application, above) : [NOT_UNDER_GRANT]),
      ...(items.length > 0
        ? await brokenOf(work, { ...application, items }, programme)
        : afterLastGrant(programme.period, work.today)),
    ],
    brokenBy: (lines: readonly PlanLine[]) => [
      ...aboveGrant(lines, { lines: granted, passedOn: above?.passedOn ?? [] }),
      ...(items.length > 0
        ? brokenByPlan({ ...application, items, lines: ofNew(lines), before }, programme)
        : []),
    ],
  };
}

/** The limit that keeps a district from granting what it has put under no grant of its own. */
const NOT_UNDER_GRANT: BrokenGrantLimit = { limit: 'not-under-grant', mayPass: false, facts: {} };

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

const NO_QUOTA: QuotaStanding['quota'] = { places: null, participants: null, projects: null };

/** Returns the quota of the district that applies, and what it has been granted of it in this programme already. */
export async function quotaStanding(
  work: Work,
  { programmeId, rulesFrom, districtId }: Pick<ApplicationRecord, 'programmeId' | 'rulesFrom' | 'districtId'>,
): Promise<QuotaStanding> {
  const quota = await work.db
    .selectFrom('allotted')
    .select(['places', 'participants', 'projects'])
    .where('programmeId', '=', programmeId)
    .where('validFrom', '=', rulesFrom)
    .where('districtId', '=', districtId)
    .executeTakeFirst();
  const granted = (await grantedByDistrict(work, programmeId)).get(districtId);
  return { quota: quota ?? NO_QUOTA, granted: granted ?? takenBy([]) };
}
