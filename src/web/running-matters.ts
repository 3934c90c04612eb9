import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** The matters of one kind that run under a programme: how many live by which version, and where they are listed. */
export type RunningMatters = {
  /** Says how many there are, with their noun. */
  readonly inWords: (count: number) => string;
  /** The address of the list of them, for whoever may read it. */
  readonly href: string | null;
  /** A version is named by its first day. */
  readonly versions: readonly { readonly rulesFrom: IsoDate; readonly count: number }[];
};

/** Counts what runs under a programme, as far as whoever asks may see it. */
export type RunningUnder = (work: Work, programmeId: string) => Promise<readonly RunningMatters[]>;
