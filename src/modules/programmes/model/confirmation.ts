import type { Flag } from './plausibility.ts';

/** An amount in a definition, named by its place; another amount at the same place is another one. */
export type FlaggedAmount = { readonly path: string; readonly amountCents: number };

/** The word of two people, with a reason, that a flagged amount is right; it holds for that amount only. */
export type Confirmation = FlaggedAmount & {
  readonly confirmedBy: string;
  readonly reason: string;
};

/** Returns the flags that nobody has confirmed yet. While there is one, the programme cannot be published. */
export const unconfirmedFlags = (flags: readonly Flag[], confirmations: readonly Confirmation[]): Flag[] =>
  flags.filter((flag) => !confirmations.some((confirmation) => confirms(confirmation, flag)));

const confirms = ({ path, amountCents, confirmedBy, reason }: Confirmation, flag: Flag): boolean =>
  path === flag.path && amountCents === flag.amountCents && confirmedBy.trim() !== '' && reason.trim() !== '';
