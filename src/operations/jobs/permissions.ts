/**
 * The rights to look after jobs, which belong to whoever runs the installation: jobs say what the machine could not do.
 */
export const jobsPermissions = {
  'jobs.administer': ['administrator'],
  'jobs.try-again': ['administrator'],
} as const;
