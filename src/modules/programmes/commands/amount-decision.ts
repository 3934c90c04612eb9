import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { amountsAddress } from '../addresses.ts';
import { plausibilityLimits } from '../files.ts';
import { amountWords } from '../messages/amount-words.ts';
import { type FlaggedAmount, unconfirmedFlags } from '../model/confirmation.ts';
import { flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import { confirmAmounts, loadProgramme } from '../store.ts';
import { typedPaths } from '../typed-paths.ts';

type Doubtful = NonNullable<Awaited<ReturnType<typeof loadProgramme>>>;

/** Beträge bestätigen: two people say, with a reason, that amounts of a draft which look wrong are right. */
export const amountDecision = defineDecision({
  kind: 'amount',
  objectKind: 'programme',
  detail: z.object({ amounts: z.array(z.object({ path: z.string(), amountCents: z.int() })) }),
  /** Bestätigung vorbereiten: the first of two people names the places of the amounts, and says why they are right. */
  prepare: {
    name: 'programmes.prepare-amount',
    input: z.strictObject({
      id: z.uuid(),
      paths: z.array(z.string().min(1).max(300)).max(100).default([]).describe('Amounts of the draft'),
      typedOf: z
        .string()
        .regex(/^typed\.(money|costTypes)\./)
        .optional()
        .describe('Of a published programme: the source or the unit of which more is typed than can be'),
      upToCents: z.int().min(1).max(100_000_000_000_000).optional().describe('How much of it is right'),
      reason: z.string().trim().min(10).max(2000),
    }),
  },
  /** Bestätigen: the second stands by it as well, or returns it. */
  decide: { name: 'programmes.decide-amount' },
  load: loadProgramme,
  hash: (programme, { amounts }) =>
    contentHash({
      id: programme.id,
      amounts: amounts.filter((one) => isTypedOf(programme, one.path) || isOpen(programme, one)),
    }),
  propose: (programme, { paths, typedOf, upToCents }) => {
    const move = moveProgramme('programmes.prepare-amount', { ...programme, flags: [] });
    if (move.refusal) return move;
    const open = openAmounts(programme);
    const amounts = open.filter(({ path }) => paths.includes(path));
    const typed =
      typedOf === undefined || upToCents === undefined ? [] : [{ path: typedOf, amountCents: upToCents }];
    const isKnown =
      amounts.length === new Set(paths).size && typed.every(({ path }) => isTypedOf(programme, path));
    const all = [...amounts, ...typed];
    return isKnown && all.length > 0 ? decided({ detail: { amounts: all } }) : refused('no-such-flag');
  },
  effect: (programme, { id, reason, detail }) =>
    decided({ programmeId: programme.id, decisionId: id, reason, amounts: detail.amounts }),
  write: confirmAmounts,
  waiting: {
    word: () => amountWords.kind,
    order: 40,
    href: amountsAddress,
    from: sql`programme s`,
    title: sql`s.definition -> 'title' ->> 'de'`,
    cents: sql`(select sum((a ->> 'amountCents')::bigint) from jsonb_array_elements(d.detail -> 'amounts') a)::bigint`,
  },
});

export const { prepare: prepareAmount, decide: decideAmount } = amountDecision;

/** Returns the amounts of a draft that look wrong and that nobody has confirmed, by their places. */
const openAmounts = ({ definition, confirmations }: Doubtful): FlaggedAmount[] =>
  unconfirmedFlags(flagImplausibleAmounts(definition, plausibilityLimits()), confirmations).map(
    ({ path, amountCents }) => ({ path, amountCents }),
  );

const isOpen = (programme: Doubtful, one: FlaggedAmount): boolean =>
  openAmounts(programme).some((open) => isSame(open, one));

/** Tells whether amounts of it are typed: of a source or a cost type that a published programme has. */
const isTypedOf = ({ status, definition }: Doubtful, path: string): boolean =>
  status === 'published' && typedPaths(definition).some((one) => one.path === path);

const isSame = (one: FlaggedAmount, other: FlaggedAmount): boolean =>
  one.path === other.path && one.amountCents === other.amountCents;
