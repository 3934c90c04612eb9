/** The roles that keep books: the ministry those of the Land, a Jobcenter its own. */
const KEEPERS = ['programme-office', 'jobcenter'];

/** The rights of each role with the budget. The database decides once more what each role sees and books of it. */
export const fundingPermissions = {
  'funding.read': [...KEEPERS, 'grant-officer', 'district-office', 'auditor'],
  'funding.read-calculation': ['grant-officer', 'auditor', 'provider', 'jobcenter'],
  'funding.read-decisions': [...KEEPERS, 'grant-officer', 'auditor'],
  'funding.prepare-appropriation': KEEPERS,
  'funding.decide-appropriation': KEEPERS,
  'funding.prepare-reduction': KEEPERS,
  'funding.decide-reduction': KEEPERS,
  'funding.prepare-year': KEEPERS,
  'funding.decide-year': KEEPERS,
} as const;
