/** The roles that act for the body which calls: the office of a district, its coordination, the ministry, an authority. */
export const RUNNERS = ['district-office', 'programme-office', 'grant-officer'] as const;

/** The roles that hand proposals in for their body. Whose body may, the programme of the call says. */
export const BIDDERS = ['provider', 'jobcenter', 'district-office'] as const;
