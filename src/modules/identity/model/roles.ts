/** Every kind of organisation, and the roles that people can hold in one. Participants are admitted by their Jobcenter. */
const rolesOfKind = {
  ministry: ['programme-office'],
  'grant-authority': ['grant-officer'],
  district: ['district-office', 'coach'],
  committee: ['committee-member'],
  jobcenter: ['jobcenter', 'coach'],
  provider: ['provider', 'instructor', 'coach'],
  // An association speaks for its members, and may run a project of its own.
  association: ['signatory', 'provider', 'instructor'],
  'employment-agency': ['signatory'],
  // A municipality or a firm that runs a project stands where its provider stands.
  municipality: ['provider', 'instructor', 'coach'],
  employer: ['provider', 'instructor'],
  coordination: ['district-office'],
  jury: ['committee-member'],
  'audit-office': ['auditor'],
  operator: ['administrator'],
} as const;

export type OrganisationKind = keyof typeof rolesOfKind;

/** Every kind of organisation. */
export const ORGANISATION_KINDS = Object.keys(rolesOfKind) as OrganisationKind[];

/**
 * The roles that speak for a body which writes, signs, approves or invites; which body it may be, the programme says. In the
 * database `speaks_for_body` says the same.
 */
export const SPEAKERS = [
  'programme-office',
  'grant-officer',
  'district-office',
  'jobcenter',
  'provider',
  'signatory',
] as const;

/** Every role that people hold by a membership, in the order in which they are offered. */
export const STAFF_ROLES = [
  'programme-office',
  'grant-officer',
  'district-office',
  'committee-member',
  'jobcenter',
  'provider',
  'coach',
  'instructor',
  'signatory',
  'auditor',
  'administrator',
] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** The roles that somebody can have in an organisation. */
export type Role = StaffRole | 'participant';

/** Tells whether people can hold this role in an organisation of this kind. */
export const fitsKind = (role: StaffRole, kind: string): boolean =>
  (rolesOfKind[kind as OrganisationKind] as readonly string[] | undefined)?.includes(role) ?? false;
