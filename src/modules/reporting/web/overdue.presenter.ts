import { callAddress } from '#modules/calls/addresses.ts';
import { documentAddress } from '#modules/documents/addresses.ts';
import { eventAddress } from '#modules/events/addresses.ts';
import { applicationAddress, projectAddress } from '#modules/grants/addresses.ts';
import { claimAddress } from '#modules/payments/addresses.ts';
import { placesAddress } from '#modules/places/addresses.ts';
import { bodyText, type RuledProgramme } from '#modules/programmes/index.ts';
import { resultsAddress } from '../addresses.ts';
import { reportingMessages } from '../messages.ts';
import { awaitedAt } from '../model/awaited.ts';
import type { Overdue } from '../model/overdue.ts';
import { countOf } from './line.presenter.ts';

type Row = Overdue['rows'][number];

/** Returns the address of what waits; people have none here, nor has a claim for whoever sees only what it comes to. */
export function overdueHref(
  { station, id, point }: Row,
  { mayOpenClaims, programmeId }: { mayOpenClaims: boolean; programmeId: string },
): string | undefined {
  if (station === 'result') return resultsAddress(programmeId);
  if (id === null) return undefined;
  switch (station) {
    case 'agreement':
    case 'accession':
    case 'target-agreement':
    case 'regional-concept':
      return documentAddress(id);
    case 'selection':
      return callAddress(id);
    case 'application':
      return applicationAddress(id);
    case 'passing-on':
      return projectAddress(id);
    case 'places':
      return placesAddress({ project: id, status: point.replace('place-', '') });
    case 'event':
      return eventAddress(id);
    case 'claim':
    case 'payment':
      return mayOpenClaims ? claimAddress(id) : undefined;
    default:
      return undefined;
  }
}

/** Returns what waits in words; what has no title of its own, or none for this reader, is called by its station. */
export function overdueTitle({ title, station }: Row): string {
  const words = reportingMessages.line.overdue;
  if (title !== null || station === 'places') return title ?? '';
  return station === 'people' ? words.people : reportingMessages.line.stations[station];
}

/** Returns how far it is. */
export const overduePoint = ({ point }: Row): string =>
  (reportingMessages.line.overdue.points as Readonly<Record<string, string>>)[point] ?? point;

export const overdueCount = (row: Row): string => countOf(row);

/** Returns who is to act, by the procedure of the programme: `Jobcenter, Träger`. */
export const overdueAwaited = (row: Row, programme: Pick<RuledProgramme, 'lineSteps'>): string =>
  awaitedAt(row, programme).map(bodyText).join(', ') || '–';
