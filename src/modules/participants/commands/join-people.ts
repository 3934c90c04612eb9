import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { lastDay } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { lockPeopleLike } from '../people-like.store.ts';
import { joinRecords, listPlacesAtOnce } from '../person-match.store.ts';
import { loadParticipation } from '../store.ts';

const name = z.string().trim().min(1).max(100);

// It can be taken back (separatePerson), so one named person decides.
/** Zusammenführen: two turn out to be one human; each Jobcenter keeps its record and learns only that there is another. */
export const joinPeople = defineCommand({
  name: 'participants.join-people',
  permission: 'participants.join-people',
  input: z.strictObject({
    ...{ id: z.uuid(), version: z.int(), firstName: name, familyName: name, birthDate: isoDay },
    sameAs: z.uuid().optional().describe('Which of those whom the Land knows by this name'),
    reason: z.string().trim().min(10).max(2000),
  }),
  load: async (work, { id, firstName, familyName, birthDate, sameAs }) => {
    const participation = await loadParticipation(work, id);
    if (!participation) return undefined;
    const known = await lockPeopleLike(work, { firstName, familyName, birthDate });
    const others = known.filter(({ personId }) => personId !== participation.personId);
    const atOnce = sameAs === undefined ? [] : await listPlacesAtOnce(work, participation, sameAs);
    return { participation, others, atOnce };
  },
  version: ({ participation }) => participation.version,
  judge: ({ others }, { sameAs }) => {
    if (others.length === 0) return [{ path: 'familyName', code: 'nobody-known', facts: {} }];
    if (others.some(({ personId }) => personId === sameAs)) return [];
    return [{ path: 'sameAs', code: sameAs === undefined ? 'known-person' : 'not-a-choice', facts: {} }];
  },
  decide: ({ participation, atOnce: [first] }, { sameAs = '', reason }) => {
    if (first) return refused('places-at-once', { from: first.from, lastDayOn: lastDay(first) });
    return decided({ participation, sameAs, reason });
  },
  save: (work, { participation, ...match }) => joinRecords(work, participation, match),
  // The reason may say something of the other: it stays with the record.
  trace: ({ participation, sameAs }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { personId: participation.personId, sameAs },
  }),
  announce: ({ participation }) => [
    { event: 'people-joined', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
  constraints: {
    one_place_a_person: 'already-placed',
    one_running_participation: 'both-running',
    two_people: 'already-one',
  },
});
