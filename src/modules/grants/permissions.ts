import { permissionsOf } from '#kernel/transition.ts';
import { SPEAKERS } from '#modules/identity/index.ts';
import { versionMovePermissions } from '#modules/programmes/index.ts';
import { allotmentProcedure } from './model/allotment.ts';
import { APPLICANTS, applicationProcedure, GRANTORS } from './model/application.ts';
import { noticeProcedure } from './model/change-grant.ts';
import { releaseProcedure } from './model/release.ts';

/** The bodies of the Land that grant; by which version a measure of a Jobcenter lives, nobody moves yet. */
const OF_LAND = ['grant-officer', 'district-office'];

/**
 * The rights on applications, grants and projects, and the roles that hold them. What each role sees, the database
 * decides once more.
 */
export const grantsPermissions = {
  ...permissionsOf(applicationProcedure),
  ...permissionsOf(noticeProcedure),
  ...permissionsOf(releaseProcedure),
  ...permissionsOf(allotmentProcedure),
  ...versionMovePermissions('grants', 'grant-version', OF_LAND),
  ...versionMovePermissions('grants', 'application-version', OF_LAND),
  'grants.read-versions': [...OF_LAND, 'programme-office', 'auditor'],
  'grants.read-allotments': ['programme-office', 'grant-officer', 'auditor'],
  'grants.prepare-held-year': ['district-office'],
  'grants.decide-held-year': ['district-office'],
  'grants.read-held-years': ['district-office', 'grant-officer', 'programme-office', 'auditor'],
  'grants.read-notices': [...GRANTORS, 'programme-office', 'auditor'],
  'grants.read-releases': ['grant-officer', 'programme-office', 'auditor'],
  'grants.change-application': APPLICANTS,
  // Whether it is asked, its kind and the file decide.
  'grants.answer-condition': SPEAKERS,
  'grants.waive-remedies': APPLICANTS,
  'grants.read-applications': ['grant-officer', 'programme-office', ...APPLICANTS, 'auditor'],
  'grants.read-grants': ['grant-officer', 'programme-office', ...APPLICANTS, 'auditor'],
  'grants.read-projects': ['grant-officer', 'programme-office', 'district-office', 'auditor', 'provider'],
} as const;
