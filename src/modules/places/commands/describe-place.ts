import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { movePlace } from '../model/place.ts';
import { loadPlace, updatePlace } from '../store.ts';

const reason = z.string().trim().min(10).max(2000).nullable().default(null);

const TESTS = [
  'additionalReason',
  'publicInterestReason',
  'competitionNeutralReason',
  'testsValidUntil',
] as const;

type Tests = { readonly [Test in (typeof TESTS)[number]]?: unknown };

/** Whoever says something of one test says it of all; whether they are asked at all, the place knows. */
const complete = (test: (typeof TESTS)[number]) =>
  acrossFields<Tests>(
    [test],
    'required',
    (input) => isSaid(input[test]) || !TESTS.some((other) => isSaid(input[other])),
  );
const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Platz beschreiben: what is done where, and why the activity passes the three tests where the programme has them. From
 * then on it can be filled.
 */
export const describePlace = defineCommand({
  name: 'places.describe-place',
  permission: 'places.describe-place',
  input: TESTS.reduce(
    (schema, test) => schema.refine(...complete(test)),
    z.strictObject({
      id: z.uuid(),
      version: z.int(),
      title: z.string().trim().min(2).max(200),
      description: z.string().trim().max(5000).default(''),
      hostSite: z.string().trim().min(2).max(200),
      weeklyHours: z.int().min(1).max(40),
      additionalReason: reason,
      publicInterestReason: reason,
      competitionNeutralReason: reason,
      testsValidUntil: isoDay.nullable().default(null),
    }),
  ),
  load: (work, { id }) => loadPlace(work, id),
  version: (place) => place.version,
  judge: ({ needsTests }, input) =>
    TESTS.filter((test) => needsTests && input[test] === null).map((path) => ({
      path,
      code: 'required',
      facts: {},
    })),
  decide: (place, input, { today }) => {
    const move = movePlace('places.describe-place', place);
    if (move.refusal) return move;
    if (input.testsValidUntil !== null && input.testsValidUntil < today) return refused('tests-in-the-past');
    const { version: _, ...description } = input;
    return decided({ ...description, status: move.change });
  },
  save: (work, { id, status, ...place }) =>
    updatePlace(work, id, {
      status,
      title: place.title,
      description: place.description,
      hostSite: place.hostSite,
      weeklyHours: place.weeklyHours,
      additionalReason: place.additionalReason,
      publicInterestReason: place.publicInterestReason,
      competitionNeutralReason: place.competitionNeutralReason,
      testsValidUntil: place.testsValidUntil,
    }),
  trace: (place) => ({ objectKind: 'place', objectId: place.id, payload: place }),
  announce: ({ id }) => [{ event: 'place-described', payload: { placeId: id } }],
  answer: ({ id }) => ({ id }),
});
