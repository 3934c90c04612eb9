import type { RawBuilder } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';

/** A kind of matter that runs under programmes: its words, its list and the question how many there are. */
type RunningKind = {
  /** Says how many there are, with their noun. */
  readonly inWords: (count: number) => string;
  /** The address of the list of them, for whoever may read it. */
  readonly href: string | null;
  /** Asks for `rules_from` and `count`, a row for each version: it is named by its first day. */
  readonly counted: RawBuilder<unknown>;
};

/** The matters of one kind that run under a programme: how many live by which version. */
export type RunningMatters = Pick<RunningKind, 'inWords' | 'href'> & {
  readonly versions: readonly { readonly rulesFrom: IsoDate; readonly count: number }[];
};

/** Returns what runs under a programme on a day, as far as whoever asks may see it; all kinds are counted in one question. */
export type RunningUnder = (programmeId: string, today: IsoDate) => readonly RunningKind[];
