import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { DocumentStatus } from './document.ts';
import type { PartyRole } from './document-station.ts';

export type PartyOutcome = 'open' | 'signed' | 'refused';

type AskedParty = { readonly role: PartyRole; readonly outcome: PartyOutcome };

/** Decides whether a party may answer now: founders once a text is offered, those who accede once it is in force. */
export function mayAnswer(
  { role, outcome }: AskedParty,
  status: DocumentStatus,
): Decision<true, 'already-answered' | 'founders-first' | 'wrong-status' | 'only-heard'> {
  if (role === 'advisory') return refused('only-heard');
  if (outcome !== 'open') return refused('already-answered');
  if (role === 'acceding' && status === 'offered') return refused('founders-first');
  const isOpen = role === 'founder' ? status === 'offered' : status === 'in-force';
  return isOpen ? decided(true) : refused('wrong-status', { status });
}

/** Decides whether somebody may be named as a party: founders in the draft, others also while the text is signed. */
export function mayName(
  role: PartyRole,
  status: DocumentStatus,
): Decision<true, 'wrong-status' | 'founders-before'> {
  if (status === 'draft') return decided(true);
  if (status !== 'offered' && status !== 'in-force') return refused('wrong-status', { status });
  return role === 'founder' ? refused('founders-before') : decided(true);
}

/** Decides whether a text has everybody who must sign it. */
export function hasFounders(
  parties: readonly Pick<AskedParty, 'role'>[],
  wanted: number,
): Decision<true, 'founders-missing'> {
  const count = parties.filter(({ role }) => role === 'founder').length;
  return count >= wanted ? decided(true) : refused('founders-missing', { wanted, count });
}
