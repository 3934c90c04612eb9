import type { IsoDate } from '#kernel/calendar.ts';
import { listFiles, type StoredFile } from '#modules/files/index.ts';
import { getProgrammeRules, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { EventStatus } from '../model/expert-event.ts';
import type { Workshop } from '../model/invitation.ts';
import { listWorkshops } from '../store.ts';

export type EventDetail = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly heldOn: IsoDate;
  readonly beginsAt: string | null;
  readonly place: string;
  readonly agenda: string;
  readonly status: EventStatus;
  readonly calledOffBecause: string | null;
  readonly documentedFrom: IsoDate | null;
  readonly programmeId: string;
  readonly programmeTitle: ProgrammeRules['title'];
  readonly ownerId: string;
  readonly ownerName: string;
  readonly workshops: readonly Workshop[];
  readonly files: readonly StoredFile[];
};

/** One event with its workshops and those of its files that this person may see. */
export async function findEvent(work: Work, id: string): Promise<EventDetail | undefined> {
  const row = await work.db
    .selectFrom('expertEvent as e')
    .innerJoin('organisationName as o', 'o.id', 'e.ownerId')
    .select([
      ...([
        'e.id',
        'e.version',
        'e.title',
        'e.heldOn',
        'e.beginsAt',
        'e.place',
        'e.agenda',
        'e.status',
      ] as const),
      ...(['e.documentedFrom', 'e.programmeId', 'e.rulesFrom', 'e.ownerId', 'o.name as ownerName'] as const),
      'e.calledOffBecause',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { rulesFrom, ...event } = row;
  const { title } = await getProgrammeRules(work, row.programmeId, rulesFrom);
  return {
    ...event,
    programmeTitle: title,
    workshops: await listWorkshops(work, id),
    files: await listFiles(work, id),
  };
}
