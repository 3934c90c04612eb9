import { z } from 'zod';
import { committeeRulesSchema } from './committee-rules.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';

/** The acts by which money reaches a project, in the order in which a programme may run through them. */
const ACTS = [
  'agreement',
  'accession',
  'regional-concept',
  'call',
  'recommendation',
  'application',
  'grant-notice',
  'passing-on',
] as const;
type Step = { act: (typeof ACTS)[number] };

/** The way of the money: who does what, up to the grantee (Zuwendungsempfänger). */
export const procedureSchema = z.strictObject({
  grantAuthority: cited({ name: textSchema.nullable() }),
  grantee: cited({ kind: z.enum(['district', 'provider', 'jobcenter']) }),
  steps: z.array(cited({ act: z.enum(ACTS), by: textSchema })).check(rule(inOrder)),
  committee: committeeRulesSchema.optional().describe('Where a committee recommends; a call may change it'),
});

function inOrder(steps: readonly Step[]): Fault[] {
  const positions = steps.map(({ act }) => ACTS.indexOf(act));
  return positions.flatMap((position, index) =>
    faultIf(
      position <= (positions[index - 1] ?? -1),
      [index, 'act'],
      `must come before ${steps[index - 1]?.act}`,
    ),
  );
}
