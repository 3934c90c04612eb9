import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { type Confirmation, unconfirmedFlags } from './confirmation.ts';
import { LAENDER } from './identifiers.ts';
import type { Flag } from './plausibility.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

/** Förderprogramm in the system: its definition and how far it is. */
export type ProgrammeStatus = 'draft' | 'published' | 'ended';

/** The procedure of a programme: who takes it from where to where. */
export const programmeProcedure = {
  'programmes.register-programme': { from: [null], by: ['programme-office'], to: 'draft' },
  'programmes.change-definition': { from: ['draft'], by: ['programme-office'], to: 'draft' },
  'programmes.prepare-amount': { from: ['draft', 'published'], by: ['programme-office'], to: 'draft' },
  'programmes.decide-amount': { from: ['draft', 'published'], by: ['programme-office'], to: 'draft' },
  'programmes.publish-programme': { from: ['draft'], by: ['programme-office'], to: 'published' },
  'programmes.prepare-amendment': { from: ['published'], by: ['programme-office'], to: 'published' },
  'programmes.decide-amendment': { from: ['published'], by: ['programme-office'], to: 'published' },
  'programmes.end-programme': { from: ['published'], by: ['programme-office'], to: 'ended' },
} as const satisfies Procedure<ProgrammeStatus>;

type ProgrammeAction = keyof typeof programmeProcedure;
type ProgrammeRefusal = 'wrong-status' | 'unconfirmed-amounts';

type Standing = { status: ProgrammeStatus; flags: readonly Flag[]; confirmations: readonly Confirmation[] };

/**
 * Decides whether a step may be taken. A programme with an amount that cannot be right waits for the word of two people.
 */
export function moveProgramme(
  action: ProgrammeAction,
  { status, flags, confirmations }: Standing,
): Decision<ProgrammeStatus, ProgrammeRefusal> {
  const transition = programmeProcedure[action];
  if (!isOpen<ProgrammeStatus>(transition, status)) return refused('wrong-status', { status });
  if (action === 'programmes.publish-programme') {
    const open = unconfirmedFlags(flags, confirmations);
    if (open.length > 0) return refused('unconfirmed-amounts', { count: open.length });
  }
  return decided(transition.to);
}

/** Returns the fingerprint of a definition: what later decisions name as the version of the rules they followed. */
export const definitionHash = (definition: ProgrammeDefinition): string =>
  createHash('sha256').update(canonicalJson(definition)).digest('hex');

/**
 * Tells whether a programme may be kept in a Land: its own do, and those that somebody else conducts. A Land whose word
 * is none that a file can name is still to be set up, and keeps what it is given.
 */
export const belongsTo = (
  { land, conducted }: Pick<ProgrammeDefinition, 'land' | 'conducted'>,
  here: string,
): boolean => land === here || conducted === 'elsewhere' || !LAENDER.some((known) => known === here);
