import { z } from 'zod';
import { bodyKind, bodyKinds } from './bodies.ts';
import { committeeRulesSchema } from './committee-rules.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, identifier } from './identifiers.ts';
import { whenBroken } from './limits.ts';

/** The stations of the line, from the first signature to the published result. */
const ACTS = [
  'agreement',
  'accession',
  'target-agreement',
  'allotment',
  'regional-concept',
  'interest',
  'call',
  'proposal',
  'event',
  'selection',
  'vote',
  'application',
  'grant-notice',
  'contract',
  'passing-on',
  'places',
  'measure',
  'counselling',
  'participation',
  'claim',
  'payment',
  'proof',
  'result',
] as const;
export type StationAct = (typeof ACTS)[number];

/** The stations whose documents another station may demand. */
const NEEDED = ['agreement', 'target-agreement', 'regional-concept'] as const;

/** The ways in which it is found out who is funded. */
const SELECTIONS = ['committee', 'jury', 'authority', 'order-of-receipt', 'none'] as const;
export type Selection = (typeof SELECTIONS)[number];

const windowSchema = z.strictObject({
  from: day,
  until: day.nullable().describe('The day after the last; null: open'),
});

/** A station: which act, by whom, to whom, and what is special about it. */
const stepSchema = cited({
  act: z.enum(ACTS),
  by: bodyKinds.describe('Who may act at this station'),
  who: textSchema.optional().describe('The same in the words of the source'),
  to: bodyKind.optional().describe('Whom it goes to'),
  invited: z.boolean().optional().describe('True: only who was chosen or named before may act'),
  selection: z.enum(SELECTIONS).optional().describe('At a selection: how it is made'),
  most: z.int().min(1).max(10_000).optional().describe('At a selection: no more than so many are chosen'),
  binding: z
    .boolean()
    .optional()
    .describe('At a vote or a selection: whether the next station is bound to it'),
  founders: z
    .array(textSchema)
    .min(1)
    .max(50)
    .optional()
    .describe('At an agreement: who must sign before others may'),
  decidedBy: z.enum(['signatures', 'approval']).optional().describe('How a text comes into force'),
  windows: z.array(windowSchema).min(1).max(50).optional().describe('When it is open; without: always'),
  needs: z
    .array(z.enum(NEEDED))
    .min(1)
    .max(NEEDED.length)
    .optional()
    .describe('Documents that must be in force before, for the district or for the whole Land'),
  leadDays: z
    .int()
    .min(1)
    .max(730)
    .optional()
    .describe('So many days before the project starts, at the latest'),
}).meta({ id: 'step' });

/** Passing on (Weiterleitung): to whom the grantee may hand money, and for which costs. */
const passingOnSchema = cited({
  to: bodyKinds,
  costTypes: z.array(identifier).min(1).max(100).optional().describe('Without: all of them'),
});

/** Financing (Finanzierungsart): which kinds the notice may choose from, and whose money comes first. */
const financingSchema = cited({
  kinds: z
    .array(z.enum(['share', 'deficit', 'fixed-amount', 'full']))
    .min(1)
    .max(4),
  ownFundsFirst: z.boolean(),
});

const projectLengthSchema = cited({ months: z.int().min(1).max(240), broken: whenBroken });

/** The way of the money: who does what, in the order of the list, up to the grantee (Zuwendungsempfänger). */
export const procedureSchema = z
  .strictObject({
    grantAuthority: cited({
      name: textSchema.nullable(),
      body: identifier.optional().describe('Its key among the bodies of the Land, where there are several'),
    }).check(rule(isNotVerifiedUnknown)),
    grantees: cited({ kinds: bodyKinds }),
    steps: z.array(stepSchema).max(60).check(rule(followOneAnother)),
    passingOn: passingOnSchema.optional(),
    financing: financingSchema.optional(),
    longestProject: projectLengthSchema.optional(),
    earlyStart: cited({ allowed: z.boolean() })
      .optional()
      .describe('False: no project is granted that has begun before the notice'),
    committee: committeeRulesSchema.optional().describe('Where a committee selects; a call may change it'),
  })
  .meta({ id: 'procedure' });

/** The stations that cannot come before another; all other stations stand in the order that the programme gives them. */
const BEFORE: readonly (readonly [earlier: StationAct, later: StationAct])[] = [
  ['agreement', 'accession'],
  ['call', 'selection'],
  ['application', 'grant-notice'],
  ['grant-notice', 'passing-on'],
  ['application', 'contract'],
  ['contract', 'passing-on'],
  ['claim', 'payment'],
];

type Step = { readonly act: StationAct; readonly needs?: readonly StationAct[] | undefined };

function followOneAnother(steps: readonly Step[]): Fault[] {
  const acts = steps.map(({ act }) => act);
  const demanded = steps.flatMap(({ needs = [] }, index) =>
    needs.flatMap((act) =>
      faultIf(!acts.slice(0, index).includes(act), [index, 'needs'], `${act} is no station before it`),
    ),
  );
  return [...demanded, ...outOfOrder(acts)];
}

const outOfOrder = (acts: readonly StationAct[]): Fault[] =>
  BEFORE.flatMap(([earlier, later]) => {
    const index = acts.indexOf(later);
    return faultIf(index >= 0 && acts.indexOf(earlier) > index, [index, 'act'], `comes after ${earlier}`);
  });

function isNotVerifiedUnknown({ name, verified }: { name: unknown; verified: boolean }): Fault[] {
  return faultIf(name === null && verified, ['verified'], 'what is not known cannot be verified');
}
