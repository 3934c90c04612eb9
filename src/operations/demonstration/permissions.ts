/**
 * The right to move the clock, for everybody who tries the system; in production the command finds no clock to move.
 */
export const demonstrationPermissions = {
  'demonstration.move-clock': [
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
  ],
} as const;
