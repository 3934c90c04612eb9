/** Jobs say what the machine could not do; whoever runs the installation looks after them. */
export const jobsPermissions = {
  'jobs.administer': ['administrator'],
  'jobs.try-again': ['administrator'],
} as const;
