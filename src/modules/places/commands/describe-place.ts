import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand, type Problem } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import type { Work } from '#platform/work.ts';
import { movePlace } from '../model/place.ts';
import { faultsInWork } from '../model/work-terms.ts';
import { workTermsOf } from '../queries/work-terms.ts';
import { loadPlace, type PlaceRecord, updatePlace } from '../store.ts';

/**
 * Platz beschreiben: which of the provider's activities is done on it, where, for how many hours and from when on. From
 * then on it can be filled, once the tests of the activity hold.
 */
export const describePlace = defineCommand({
  name: 'places.describe-place',
  permission: 'places.describe-place',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    activityId: z.uuid(),
    hostSite: z.string().trim().min(2).max(200),
    weeklyHours: z.int().min(1).max(40),
    hourlyWageCents: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('What is paid for an hour; needed where the programme names the least'),
    plannedFrom: isoDay,
  }),
  load: async (work, { id, activityId }) => {
    const place = await loadPlace(work, id);
    if (!place) return undefined;
    const [activity, terms] = [
      await findActivityFor(work, place, activityId),
      await workTermsOf(work, place),
    ];
    return { place, activity, terms };
  },
  version: ({ place }) => place.version,
  judge: ({ activity, terms }, { weeklyHours, hourlyWageCents, plannedFrom }) => [
    ...(activity
      ? tooManyHours(activity.weeklyHours, weeklyHours)
      : [problem('activityId', 'no-such-record')]),
    ...faultsInWork(terms, { weeklyHours, hourlyWageCents }, plannedFrom),
  ],
  decide: ({ place, activity }, { version: _, ...said }) => {
    if (!activity) throw new Error('a place was judged sound without its activity');
    const move = movePlace('places.describe-place', place);
    if (move.refusal) return move;
    return decided({ ...said, title: activity.title, status: move.change });
  },
  save: (work, { id, ...described }) => updatePlace(work, id, described),
  trace: (place) => ({ objectKind: 'place', objectId: place.id, payload: place }),
  announce: ({ id }) => [{ event: 'place-described', payload: { placeId: id } }],
  answer: ({ id }) => ({ id }),
});

/** The activity as far as a place rests on it, if it is one for such places; a change of it waits meanwhile. */
const findActivityFor = ({ db }: Work, place: PlaceRecord, activityId: string) =>
  db
    .selectFrom('activity')
    .select(['title', 'weeklyHours'])
    .where('id', '=', activityId)
    .where('ownerId', '=', place.providerId)
    .where('districtId', '=', place.districtId)
    .where('programmeId', '=', place.programmeId)
    .where('kind', '=', place.kind)
    .where('needsTests', '=', place.needsTests)
    .forUpdate()
    .executeTakeFirst();

/** The tests were decided on so many hours, and on no more. */
const tooManyHours = (maximum: number, weeklyHours: number): Problem[] =>
  weeklyHours > maximum ? [problem('weeklyHours', 'too-large', { maximum })] : [];

const problem = (path: string, code: string, facts: Problem['facts'] = {}): Problem => ({
  path,
  code,
  facts,
});
