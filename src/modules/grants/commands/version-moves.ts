import { sql } from 'kysely';
import { defineVersionMove, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import {
  applicationAddress,
  applicationVersionAddress,
  grantAddress,
  grantVersionAddress,
} from '../addresses.ts';
import { APPLICANTS } from '../model/application.ts';
import { brokenLimits, takenBy } from '../model/programme-limits.ts';
import { quotaStanding } from '../store/load-for-decision.ts';
import {
  findVersionedApplication,
  findVersionedGrant,
  moveApplication,
  moveGrant,
  type VersionedGrant,
} from '../store/versioned-matters.ts';

/** Fassungswechsel einer Zuwendung: two people of its grantor have it live by another version. */
export const grantVersionMove = defineVersionMove({
  kind: 'grant-version',
  /** Fassungswechsel vorbereiten: the first of two people proposes by which version a grant lives, with the reason. */
  prepare: { name: 'grants.prepare-grant-version' },
  /** Fassungswechsel entscheiden: another person agrees, or sends the proposal back. */
  decide: { name: 'grants.decide-grant-version' },
  objectKind: 'grant',
  address: grantVersionAddress,
  waiting: { from: sql`grant_award s`, title: sql`s.notice_number` },
  letter: { to: APPLICANTS, path: grantAddress },
  find: findVersionedGrant,
  broken: (work, grant, rules) => brokenBy(work, grant, rules, grant.items),
  write: moveGrant,
});

/** Fassungswechsel eines Antrags: the same before it is decided. */
export const applicationVersionMove = defineVersionMove({
  kind: 'application-version',
  /** Fassungswechsel vorbereiten: the first of two people proposes by which version an application lives, with the reason. */
  prepare: { name: 'grants.prepare-application-version' },
  /** Fassungswechsel entscheiden: another person agrees, or sends the proposal back. */
  decide: { name: 'grants.decide-application-version' },
  objectKind: 'application',
  address: applicationVersionAddress,
  waiting: {
    from: sql`application s join organisation_name o on o.id = s.grantee_id`,
    title: sql`o.name`,
  },
  letter: { to: APPLICANTS, path: applicationAddress },
  find: findVersionedApplication,
  broken: (work, application, rules) => brokenBy(work, application, rules, []),
  write: moveApplication,
});

/** Finds the limits of a version that projects break; what is granted of them already does not count twice. */
async function brokenBy(
  work: Work,
  matter: VersionedGrant,
  rules: ProgrammeRules,
  counted: VersionedGrant['items'],
) {
  const { programmeId, districtId, items, isUnderQuota } = matter;
  // Where money is passed on, limits were kept where it was granted.
  if (!isUnderQuota) return [];
  const standing = await quotaStanding(work, { programmeId, districtId, rulesFrom: rules.validFrom });
  const [granted, own] = [standing.granted, takenBy(counted)];
  const others = {
    places: granted.places - own.places,
    participants: granted.participants - own.participants,
    projects: granted.projects - own.projects,
  };
  return brokenLimits(items, rules, { ...standing, granted: others });
}
