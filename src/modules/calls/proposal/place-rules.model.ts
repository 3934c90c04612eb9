import { z } from 'zod';

const evidence = { verified: z.boolean(), sources: z.array(z.string()) };
const note = z.object({ de: z.string(), en: z.string() }).optional();

const placeRulesSchema = z.object({
  kinds: z.array(z.object({ id: z.string(), shareBasisPoints: z.int() })),
  minimumPerProject: z.object({ quantity: z.int(), note, ...evidence }).nullable(),
  note,
  ...evidence,
});

/** What a programme says about the places of a project (Platzmix, Mindestplätze), with its evidence. */
export type PlaceRules = z.output<typeof placeRulesSchema>;

/** The part of a programme's definition that concerns places; `null` where it says nothing about them. */
export const placeRulesOf = (definition: unknown): PlaceRules | null =>
  z.object({ places: placeRulesSchema.nullable() }).catch({ places: null }).parse(definition).places;
