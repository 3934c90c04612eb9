import type { BodyKind, ProgrammeRules } from '#modules/programmes/index.ts';
import { isOfDocuments, type StationName } from './stations.ts';

type Step = ProgrammeRules['lineSteps'][number];
type Act = Step['act'];

/** The acts that what waits at a station waits for; a text waits for whoever signs or approves it, unless it came back. */
const ACTS: Partial<Record<StationName, readonly Act[]>> = {
  selection: ['selection'],
  application: ['grant-notice', 'contract'],
  'passing-on': ['passing-on'],
  places: ['places', 'measure', 'counselling'],
  people: ['participation'],
  event: ['event'],
  claim: ['payment'],
  payment: ['payment'],
  result: ['result'],
};

/** Returns the kinds of body that are waited for, as the procedure of the programme has them; none where it says nothing. */
export function awaitedAt(
  { station, point }: { readonly station: StationName; readonly point: string },
  { lineSteps }: Pick<ProgrammeRules, 'lineSteps'>,
): BodyKind[] {
  // A free place waits for a person.
  const acts: readonly Act[] = point === 'place-free' ? ['participation'] : (ACTS[station] ?? []);
  const bodies = isOfDocuments(station)
    ? lineSteps.filter(({ act }) => act === station).flatMap((step) => textWaitsFor(step, point))
    : lineSteps.filter(({ act }) => acts.includes(act)).flatMap(({ by }) => by);
  return [...new Set(bodies)];
}

function textWaitsFor({ by, to, decidedBy }: Step, point: string): readonly BodyKind[] {
  if (point === 'returned' || to === undefined) return by;
  return decidedBy === 'signatures' ? [...by, to] : [to];
}
