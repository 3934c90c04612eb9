import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { bodyKind } from './bodies.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { identifier, rateBasisPoints } from './identifiers.ts';

/** The consequence of breaking a limit: the step is refused, or a named person may pass it with a reason. */
export const whenBroken = z.enum(['refuse', 'reasoned-exception']).optional().describe('Without: refuse');

/** A share that parts of a whole keep (Quote): at least or at most so much of the money, the places or the people. */
export const shareLimitSchema = cited({
  of: z.enum(['money', 'places', 'participants']),
  among: z.array(identifier).min(1).max(50).describe('Ids of offers, cost types, sources or areas'),
  atLeastBasisPoints: rateBasisPoints.optional(),
  atMostBasisPoints: rateBasisPoints.optional(),
  scope: z
    .enum(['project', 'grantee', 'jobcenter', 'district', 'programme'])
    .describe('What it is a share of: the project, or all that is granted there'),
  broken: whenBroken,
})
  .check(rule(hasAnEnd))
  .meta({ id: 'shareLimit' });

/** A ratio (Schlüssel): so many people for one full-time post. */
export const staffingSchema = cited({
  post: identifier.describe('The offer in posts by which it is counted; without one it is only told'),
  title: textSchema,
  of: z.enum(['participants', 'households', 'places']),
  mostPerPost: z.int().min(1).max(1000),
  promisedInProposal: z
    .boolean()
    .optional()
    .describe('True: a proposal promises its own, and the notice holds it'),
  broken: whenBroken,
}).meta({ id: 'staffing' });

/** The fewest and the most that one project or one grantee may have. */
export const sizeLimitSchema = cited({
  of: z.enum(['places', 'participants', 'money', 'projects']),
  atLeast: z.int().min(0).max(1_000_000).optional(),
  atMost: z.int().min(0).max(1_000_000).optional(),
  atMostAmount: amountSchema.optional().describe('For money'),
  scope: z.enum(['project', 'grantee', 'district', 'network', 'year']),
  broken: whenBroken,
})
  .check(rule(hasSomeEnd))
  .meta({ id: 'sizeLimit' });

/** A condition that no field can say: a sentence, and if somebody decides it, who. */
export const conditionSchema = cited({
  text: textSchema,
  decidedBy: bodyKind.optional().describe('Who answers it on the line; without: it only informs'),
}).meta({ id: 'condition' });

function hasAnEnd(limit: {
  atLeastBasisPoints?: number | undefined;
  atMostBasisPoints?: number | undefined;
}): Fault[] {
  const { atLeastBasisPoints: least, atMostBasisPoints: most } = limit;
  return [
    ...faultIf(
      least === undefined && most === undefined,
      ['atMostBasisPoints'],
      'says neither least nor most',
    ),
    ...faultIf((least ?? 0) > (most ?? 10_000), ['atMostBasisPoints'], 'is less than the least'),
  ];
}

type SizeLimit = { atLeast?: number | undefined; atMost?: number | undefined; atMostAmount?: unknown };
function hasSomeEnd({ atLeast, atMost, atMostAmount }: SizeLimit): Fault[] {
  const isOpen = atLeast === undefined && atMost === undefined && atMostAmount === undefined;
  return [
    ...faultIf(isOpen, ['atMost'], 'says neither least nor most'),
    ...faultIf((atLeast ?? 0) > (atMost ?? Number.MAX_SAFE_INTEGER), ['atMost'], 'is less than the least'),
  ];
}
