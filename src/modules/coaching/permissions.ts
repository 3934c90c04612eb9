/** The rights in coaching, and the roles that hold them. Notes are the coach's alone, by policy of the database. */
export const coachingPermissions = {
  'coaching.see-today': ['coach'],
  'coaching.see-case': ['coach'],
  'coaching.write-contact': ['coach'],
  'coaching.agree-plan': ['coach'],
  'coaching.revise-plan': ['coach'],
  'coaching.add-milestone': ['coach'],
  'coaching.reach-milestone': ['coach'],
  'coaching.see-plan': ['jobcenter'],
  'coaching.hand-over': ['jobcenter'],
  'coaching.see-group': ['instructor'],
  'coaching.see-own-page': ['participant'],
} as const;
