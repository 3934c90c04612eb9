import type { Role } from './letter.ts';

/** The page on which the day of a role begins, for roles that have one of their own. */
export type Homes = Readonly<Partial<Record<Role, string>>>;

/** A link at the foot of every page. */
export type FooterItem = {
  readonly href: string;
  readonly label: () => string;
  /** The place among all of them, in steps of ten. */
  readonly order: number;
  /** Says that it stands there in a demonstration only, for those signed in. */
  readonly isForDemonstration?: true;
};

/** One step of the navigation: a page, its word, and the roles that work there. */
export type NavigationItem = {
  readonly href: string;
  /** Returns the word when the page is made: only then is it known in which language, and for whom. */
  readonly label: (role: string) => string;
  /** The place among the items of each role, in steps of ten; items for `everybody` stand before them. */
  readonly order: Readonly<Partial<Record<Role | 'public' | 'everybody', number>>>;
  /** The roles that open it so seldom that it stands under one last step, so that their day fits in one row. */
  readonly folded?: readonly Role[];
};
