import { z } from 'zod';

/** The shapes that answers are made of. What an answer does not name does not go out. */
export const id = z.uuid();
export const text = z.string();
export const cents = z.int().describe('Cents');
export const day = z.string().meta({ format: 'date' });
/** The shape of an instant, which leaves as ISO text. */
export const instant = z.date();
export const count = z.int();
export const period = z
  .object({ from: day, until: day.nullable() })
  .describe('The start is included, the end is not; null means it still runs');
export const title = z.object({ de: text, en: text });
