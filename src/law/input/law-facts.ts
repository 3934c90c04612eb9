import { z } from 'zod';
import { endsAfterItBegins } from './ends-after-it-begins.ts';
import { factShape } from './fact-shape.ts';
import { day, wholeNumber } from './plain-schemas.ts';

// Nobody has more periods of one kind: a longer list is a mistake or an attack.
const MOST_PERIODS = 1000;

/** The facts about a person in a document of the law. */
export const lawFacts = z.strictObject(
  factShape({
    day,
    numberFrom: (least) => wholeNumber.min(least),
    listOf: (period) => z.array(period.check(endsAfterItBegins('from', 'until'))).max(MOST_PERIODS),
  }),
);
