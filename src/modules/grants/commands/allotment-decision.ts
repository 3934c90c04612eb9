import { sql } from 'kysely';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { insertQuotas } from '#modules/programmes/index.ts';
import { allotmentAddress } from '../addresses.ts';
import { allotmentWords } from '../messages/allotment-words.ts';
import { hashAllotment, movePlaces } from '../model/allotment.ts';
import { loadForAllotment } from '../store/load-for-allotment.ts';

const count = z.int().min(1).max(1_000_000);
const moved = {
  fromDistrictId: z.uuid().optional(),
  toDistrictId: z.uuid().optional(),
  places: count.optional(),
  participants: count.optional(),
  projects: count.optional(),
  amountCents: z.int().min(1).max(100_000_000_000_000).optional(),
};

/** Änderung der Zuteilung: what a key has given goes to where it is needed, with a reason. */
export const allotmentDecision = defineDecision({
  kind: 'allotment',
  objectKind: 'allotment',
  detail: z.object(moved),
  /** Umverteilung vorbereiten: the first of two people says what goes from where to where, and why. */
  prepare: {
    name: 'grants.prepare-allotment',
    input: z.strictObject({ id: z.uuid(), ...moved, reason: z.string().trim().min(10).max(5000) }),
  },
  /** Zuteilung beschließen: the second agrees, and the quotas change at once. */
  decide: { name: 'grants.decide-allotment' },
  load: loadForAllotment,
  hash: hashAllotment,
  propose: (programme, { id: _, reason: _reason, ...detail }, { today }) => {
    const may = movePlaces(programme, detail, today);
    return may.refusal ? may : decided({ detail });
  },
  effect: ({ id, validFrom, ...programme }, { detail }, { today }) => {
    const may = movePlaces({ id, validFrom, ...programme }, detail, today);
    if (may.refusal) return may;
    const quotas = may.change.map((quota) => ({
      ...quota,
      validFrom,
      origin: 'decided' as const,
      source: today,
    }));
    return decided({ programmeId: id, quotas });
  },
  write: (work, { programmeId, quotas }) => insertQuotas(work, programmeId, quotas),
  alreadyPrepared: 'allotment-prepared',
  waiting: {
    word: () => allotmentWords.kind,
    href: allotmentAddress,
    from: sql`programme_title s`,
    title: sql`s.title_de`,
    cents: sql`coalesce((d.detail ->> 'amountCents')::bigint, 0)`,
    order: 60,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareAllotment, decide: decideAllotment } = allotmentDecision;
