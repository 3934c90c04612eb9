import type { BodyKind } from './bodies.ts';
import type { Selection } from './procedure.ts';
import type { ProgrammeRules } from './programme-rules.ts';

type Stations = ProgrammeRules['stations'];

/** The way in which it is found out who is funded, by whom, and how many at the most; none where whoever applies may be. */
export type SelectionRule = {
  readonly how: Selection;
  readonly by: readonly BodyKind[];
  readonly most: number | null;
};

/** Returns how a programme selects: as its station says, and by an authority where it does not say how. */
export function selectionIn(stations: Stations): SelectionRule {
  const station =
    stations.find(({ selection }) => selection !== undefined) ??
    stations.find(({ act }) => act === 'selection');
  if (!station) return { how: 'none', by: [], most: null };
  return { how: station.selection ?? 'authority', by: station.by, most: station.most ?? null };
}

/** The way of an application after a selection: of the runner for all of it, of each bidder when invited, or with its proposal. */
export type ApplicationWay = 'runner' | 'invitation' | 'proposal';

/** Returns who applies for what a call selected. Without a station for applications the proposal is the application. */
export function appliedBy({ stations }: Pick<ProgrammeRules, 'stations'>, runner: BodyKind): ApplicationWay {
  const applications = stations.filter(({ act }) => act === 'application');
  if (applications.some(({ invited }) => invited)) return 'invitation';
  return applications.some(({ by }) => by.includes(runner)) ? 'runner' : 'proposal';
}
