const EVERY_ROLE = [
  'programme-office',
  'grant-officer',
  'district-office',
  'committee-member',
  'jobcenter',
  'provider',
  'coach',
  'instructor',
  'participant',
  'auditor',
  'administrator',
  'public',
] as const;

/** What may be done with accounts, sessions and roles, and by whom. `public` here is a person signed in without a valid role. */
export const identityPermissions = {
  'identity.switch-role': EVERY_ROLE,
} as const;
