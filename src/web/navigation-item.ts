import type { Role } from './letter.ts';

/** One step of the navigation: a page, its word, and the roles that work there. */
export type NavigationItem = {
  readonly href: string;
  /** Asked when the page is made: only then is it known in which language. */
  readonly label: () => string;
  /** For each role the place among its items, in steps of ten; what is for `everybody` stands before them. */
  readonly order: Readonly<Partial<Record<Role | 'public' | 'everybody', number>>>;
};
