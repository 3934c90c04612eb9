import { z } from 'zod';
import { type Fault, faultIf, rule } from './fault.ts';

/** A short text in both languages of the pages. */
export const textSchema = z
  .strictObject({
    de: z.string().min(1).max(2000),
    en: z.string().min(1).max(2000),
  })
  .meta({ id: 'text' });
export type Text = z.output<typeof textSchema>;

/** The evidence of a fact: keys of the bibliography, whether one of those sources says it, and what to mind. */
const evidence = {
  sources: z.array(z.string()).max(10).describe('Keys of the bibliography of this file'),
  verified: z.boolean().describe('False for what is inferred, assumed or known by hearsay only'),
  note: textSchema.optional(),
};
export type Evidence = { sources: string[]; verified: boolean; note?: Text | undefined };

/** Makes the schema of an object whose facts say where they come from. */
export const cited = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, ...evidence }).check(rule((value) => grounds(value as Evidence)));

const grounds = ({ sources, verified, note }: Evidence): Fault[] => [
  ...faultIf(verified && !sources.length, ['sources'], 'a verified fact names its source'),
  ...faultIf(!verified && !note, ['note'], 'an unverified fact says on what it rests'),
];
