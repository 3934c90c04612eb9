import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { actAtStation, type BodyKind, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { DecidedBy, WrittenDocumentKind } from './document.ts';

/** A body of the Land as the procedure of a programme sees it. */
export type Body = {
  readonly id: string;
  readonly kind: BodyKind;
};

type Rules = Pick<ProgrammeRules, 'stations' | 'period'>;
type Asked = { readonly kind: WrittenDocumentKind; readonly owner: Body; readonly on: IsoDate };
type Way = { readonly decidedBy: DecidedBy; readonly addresseeId: string | null };

/**
 * Decides whether a body may write a document of this kind, and how it comes to hold: what the station of the programme
 * says. `approvers` are the bodies that it could be sent to.
 */
export function wayOfDocument(
  rules: Rules,
  { kind, owner, on }: Asked,
  approvers: readonly Body[],
): Decision<Way> {
  const station = actAtStation(rules, { act: kind, by: owner.kind, on });
  if (station.refusal) return station;
  const { to, decidedBy = to === undefined ? 'signatures' : 'approval' } = station.change;
  if (decidedBy === 'signatures') return decided({ decidedBy, addresseeId: null });
  const addressed = approvers.filter((body) => body.kind === to);
  return addressed.length === 1
    ? decided({ decidedBy, addresseeId: addressed[0]?.id ?? null })
    : refused('no-addressee', { count: addressed.length });
}

export type PartyRole = 'founder' | 'acceding' | 'advisory';

/**
 * Decides whether a body may be asked in this role: those of the station of the document sign first, those of the
 * accession join, and anybody may be heard.
 */
export function mayBeParty(
  { stations }: Pick<ProgrammeRules, 'stations'>,
  { kind, role, body }: { kind: WrittenDocumentKind; role: PartyRole; body: BodyKind | null },
): Decision<true, 'not-a-party' | 'needs-body'> {
  if (role === 'advisory') return decided(true);
  if (body === null) return refused('needs-body');
  const act = role === 'founder' ? kind : 'accession';
  const kinds = stations
    .filter((station) => station.act === act)
    .flatMap(({ by, to }) => (to ? [...by, to] : by));
  return kinds.includes(body) ? decided(true) : refused('not-a-party');
}

/** Returns how many must sign before it is in force, as the file names them; one at least. */
export const foundersWanted = (
  { stations }: Pick<ProgrammeRules, 'stations'>,
  kind: WrittenDocumentKind,
): number =>
  Math.max(1, ...stations.filter(({ act }) => act === kind).map(({ founders = [] }) => founders.length));
