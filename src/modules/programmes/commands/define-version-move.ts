import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Address } from '#web/address.ts';
import { defineLetter, type Events, nobody, type Role } from '#web/letter.ts';
import { versionMoveWords } from '../messages/version-move-words.ts';
import { versionDays } from '../model/definition-on.ts';
import { type ProgrammeRules, rulesOf } from '../model/programme-rules.ts';
import { mayMoveTo, type ProgrammeVersionStanding, type VersionedMatter } from '../model/version-move.ts';
import type { BrokenProgrammeLimit } from '../model/within-limits.ts';
import { findProgramme, type ProgrammeDetail } from '../queries/programmes.ts';

/** The kinds of matter that can live by another version. */
export type MovedKind = keyof typeof versionMoveWords.kinds;

/** The matters of a module, as far as two people must know them to move one to another version of its programme. */
type MattersOf<Kind extends MovedKind, Matter extends VersionedMatter> = {
  readonly kind: Kind;
  readonly prepare: { readonly name: `${string}.prepare-${Kind}` };
  readonly decide: { readonly name: `${string}.decide-${Kind}` };
  /** The name of the matter in the audit trail. */
  readonly objectKind: string;
  /** The page on which it is decided, and the matter as `s` in the list of what waits. */
  readonly address: Address<'/:id'>;
  readonly waiting: { readonly from: RawBuilder<unknown>; readonly title: RawBuilder<unknown> };
  /** Returns the person that a matter is about, where it is about one. */
  participantOf?(matter: Matter): string;
  /** The roles that are written to when it is done, and the page that the letter leads to. */
  readonly letter?: { readonly to: readonly Role[]; readonly path: Address<'/:id'> };
  find(work: Work, id: string): Promise<Matter | undefined>;
  /** Returns the limits of a version that the matter breaks as it stands. */
  broken?(work: Work, matter: Matter, rules: ProgrammeRules): Promise<readonly BrokenProgrammeLimit[]>;
  /** Moves the matter to another version, and changes nothing else. */
  write(work: SignedInWork, move: { readonly id: string; readonly to: IsoDate }): Promise<void>;
};

const exception = z.string().trim().min(10).max(2000).optional();
const to = isoDay.describe('The first day of the version');
const detail = z.object({ from: z.string(), to: z.string(), exception });

type Moving<Matter> = {
  readonly matter: Matter;
  readonly versions: readonly ProgrammeVersionStanding[];
  readonly programme: ProgrammeDetail;
};

/** Fassungswechsel: two people of the body that answers for a matter have it live by another version, with a reason. */
export function defineVersionMove<Kind extends MovedKind, Matter extends VersionedMatter>(
  matters: MattersOf<Kind, Matter>,
) {
  const { kind, objectKind, address, waiting, participantOf } = matters;
  const decision = defineDecision({
    kind,
    objectKind,
    detail,
    ...(participantOf && { participantOf: ({ matter }: Moving<Matter>) => participantOf(matter) }),
    prepare: {
      name: matters.prepare.name,
      input: z.strictObject({ id: z.uuid(), to, exception, reason: z.string().trim().min(10).max(5000) }),
    },
    decide: matters.decide,
    load: async (work, id) => {
      const moving = await findMoving(matters, work, id);
      // To everybody but those who answer for it there is nothing to move.
      return moving?.matter.officeId === work.actor.organisationId ? moving : undefined;
    },
    hash: ({ matter }, moved) => contentHash({ id: matter.id, rulesFrom: matter.rulesFrom, ...moved }),
    propose: ({ matter, versions }, asked, { today }) => {
      const move = mayMoveTo(matter, versions, asked, today);
      return move.refusal ? move : decided({ detail: move.change });
    },
    effect: ({ matter, versions }, prepared, { today }) => {
      const move = mayMoveTo(matter, versions, prepared.detail, today);
      return move.refusal ? move : decided({ id: matter.id, ...move.change, why: prepared.reason });
    },
    write: matters.write,
    announces: {
      [`${kind}-moved`]: {
        payload: ({ id, subject, effect }) => effect && { id, toldId: subject.matter.toldId },
        letter: letterOf(matters),
      },
    },
    waiting: {
      word: () => versionMoveWords.kinds[kind],
      order: 80,
      href: address,
      from: waiting.from,
      title: waiting.title,
      cents: sql`0::bigint`,
    },
  });
  return { ...decision, find: (work: Work, id: string) => findMoving(matters, work, id) };
}

async function findMoving<Kind extends MovedKind, Matter extends VersionedMatter>(
  { find, broken }: MattersOf<Kind, Matter>,
  work: Work,
  id: string,
): Promise<Moving<Matter> | undefined> {
  const matter = await find(work, id);
  const programme = matter && (await findProgramme(work, matter.programmeId));
  if (!programme) return undefined;
  const versions: ProgrammeVersionStanding[] = [];
  // One after another: a transaction asks one question at a time.
  for (const validFrom of versionDays(programme.definition)) {
    const rules = rulesOf(programme.definition, matter.area, validFrom);
    versions.push({ validFrom, rules, broken: (await broken?.(work, matter, rules)) ?? [] });
  }
  return { matter, versions, programme };
}

const told = z.object({ id: z.uuid(), toldId: z.uuid().nullable() });

function letterOf<Kind extends MovedKind, Matter extends VersionedMatter>({
  kind,
  letter,
}: MattersOf<Kind, Matter>): Events[string] {
  if (!letter) return nobody;
  return defineLetter({
    job: `tell-of-${kind}`,
    to: letter.to,
    words: () => versionMoveWords.letter,
    payload: told,
    find: async (_, { id, toldId }) =>
      toldId === null ? undefined : { path: letter.path(id), organisationId: toldId },
  });
}
