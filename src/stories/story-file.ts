import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ORGANISATION_KINDS, STAFF_ROLES } from '#modules/identity/index.ts';

const folder = join(import.meta.dirname, '../../stories');

const storySchema = z.strictObject({
  /** The instant at which the story has arrived when it is loaded; the demonstration's clock goes on from there. */
  today: z.string(),
  /** The Land, whose bodies its file tells. */
  land: z.string(),
  /** The files of the programmes that its ministry publishes. */
  programmes: z.array(z.string()),
  /** The bodies besides those of the Land's file. */
  organisations: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.enum(ORGANISATION_KINDS),
      name: z.string(),
      district: z.string().optional(),
    }),
  ),
  people: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      role: z.enum(STAFF_ROLES),
      organisation: z.string(),
    }),
  ),
  proposals: z
    .array(
      z.strictObject({
        title: z.string(),
        provider: z.string(),
        fieldOfUse: z.string(),
        /** The area of the programme, where it has any. */
        area: z.string().optional(),
        /** The quantity of each offer of the programme, by its id. */
        offers: z.record(z.string(), z.int()),
        costCents: z.int(),
        points: z.array(z.int()),
      }),
    )
    .default([]),
  /** The districts that are settled at once, without their people being told: how full their places are, and why not fuller. */
  population: z
    .array(
      z.strictObject({
        district: z.string(),
        takenPercent: z.int().min(0).max(100),
        /** The places that nobody has described yet. */
        undescribed: z.int().default(0),
        /** The places for which the Jobcenter has not decided the three tests yet. */
        awaitingTests: z.int().default(0),
        /** The day on which the grant of its third provider is revoked in part, where it is. */
        revokedOn: z.string().optional(),
      }),
    )
    .default([]),
  participants: z.array(z.record(z.string(), z.unknown())).default([]),
});

export type Story = z.output<typeof storySchema>;

/** Reads a story's facts from its file. A story that does not fit its shape is a mistake of ours. */
export const readStory = (name: string): Story =>
  storySchema.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
