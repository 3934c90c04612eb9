const EVERY_ROLE = [
  'programme-office',
  'grant-officer',
  'district-office',
  'committee-member',
  'jobcenter',
  'provider',
  'coach',
  'instructor',
  'signatory',
  'participant',
  'auditor',
  'administrator',
  'public',
] as const;

/**
 * The rights on accounts, sessions and roles, and the roles that hold them. `public` here is a person signed in
 * without a valid role.
 */
export const identityPermissions = {
  'identity.switch-role': EVERY_ROLE,
  'identity.switch-area': EVERY_ROLE,
  'identity.own-account': EVERY_ROLE,
  'identity.administer': ['administrator'],
  'identity.appoint-member': ['programme-office', 'district-office'],
  'identity.make-sign-in-link': ['jobcenter', 'coach'],
  // The gate is the command line, run by whoever owns the database.
  'identity.create-token': ['administrator', 'gate'],
  // The link itself is the right.
  'identity.set-up': ['public'],
} as const;
