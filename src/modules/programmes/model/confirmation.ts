import type { Flag } from './plausibility.ts';

/** A named person's word, with a reason, that a flagged amount is right; it holds for that amount only. */
export type Confirmation = {
  readonly path: string;
  readonly amountCents: number;
  readonly confirmedBy: string;
  readonly reason: string;
};

/** Returns the flags that nobody has confirmed yet. While there is one, the programme cannot be published. */
export const unconfirmedFlags = (flags: readonly Flag[], confirmations: readonly Confirmation[]): Flag[] =>
  flags.filter((flag) => !confirmations.some((confirmation) => confirms(confirmation, flag)));

const confirms = ({ path, amountCents, confirmedBy, reason }: Confirmation, flag: Flag): boolean =>
  path === flag.path && amountCents === flag.amountCents && confirmedBy.trim() !== '' && reason.trim() !== '';
