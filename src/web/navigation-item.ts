import type { Role } from './letter.ts';

/** One step of the navigation: a page, its word, and the roles that work there. */
export type NavigationItem = {
  readonly href: string;
  /** Returns the word when the page is made: only then is it known in which language. */
  readonly label: () => string;
  /** The place among the items of each role, in steps of ten; items for `everybody` stand before them. */
  readonly order: Readonly<Partial<Record<Role | 'public' | 'everybody', number>>>;
};
