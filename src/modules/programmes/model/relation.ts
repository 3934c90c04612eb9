import { z } from 'zod';
import { cited } from './evidence.ts';
import { identifier } from './identifiers.ts';

/** The relation of a programme to another programme or provision (flanks, is delivered through, follows, needs, excludes). */
export const relationSchema = cited({
  kind: z.enum(['delivered-through', 'flanks', 'successor', 'tops-up', 'required', 'excluded']),
  with: identifier.describe('The slug of a programme, or a provision'),
  needsParticipation: z.boolean().optional().describe('A person here takes part there too'),
  placesWithin: z.boolean().optional().describe('Nobody is allotted more here than there'),
  endsWithIt: z.boolean().optional().describe('When the other ends, this one does'),
}).meta({ id: 'relation' });
