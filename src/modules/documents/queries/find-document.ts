import type { IsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules, listAreaRules, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ProgrammeToPlan } from '../model/concept.ts';
import type { DecidedBy, DocumentKind, DocumentStatus } from '../model/document.ts';
import type { DocumentContent } from '../model/document-content.ts';
import type { PartyRole } from '../model/document-station.ts';
import type { PartyOutcome } from '../model/party.ts';

export type PartyRow = {
  readonly id: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly personName: string;
  readonly function: string;
  readonly role: PartyRole;
  readonly outcome: PartyOutcome;
  readonly answeredOn: IsoDate | null;
  readonly reason: string | null;
};

/** Another text of the same series. */
export type NumberRow = {
  readonly id: string;
  readonly number: number;
  readonly status: DocumentStatus;
  readonly movedOn: IsoDate;
  readonly reason: string | null;
};

export type DocumentDetail = {
  readonly id: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly content: DocumentContent | null;
  readonly hash: string | null;
  readonly status: DocumentStatus;
  readonly decidedBy: DecidedBy;
  readonly programmeId: string;
  readonly programmeTitle: ProgrammeRules['title'];
  readonly ownerId: string;
  readonly ownerName: string;
  readonly addresseeId: string | null;
  readonly addresseeName: string | null;
  readonly districtName: string | null;
  readonly subjectId: string | null;
  readonly movedOn: IsoDate;
  readonly inForceOn: IsoDate | null;
  readonly publicFrom: IsoDate | null;
  readonly reason: string | null;
  readonly parties: readonly PartyRow[];
  readonly numbers: readonly NumberRow[];
  /** The programme as it may be planned with, for kinds with content. */
  readonly plannable: ProgrammeToPlan;
};

/** One document with its parties and the other texts of its series, as far as this person may see them. */
export async function findDocument(work: Work, id: string): Promise<DocumentDetail | undefined> {
  const row = await rowOf(work, id);
  if (!row) return undefined;
  const { seriesId, rulesFrom, ...document } = row;
  const programme = await getProgrammeRules(work, row.programmeId, rulesFrom);
  return {
    ...document,
    programmeTitle: programme.title,
    parties: await partiesOf(work, id),
    numbers: await numbersOf(work, seriesId),
    plannable: { ...programme, areas: await listAreaRules(work, row.programmeId, rulesFrom) },
  };
}

const rowOf = ({ db }: Work, id: string) =>
  db
    .selectFrom('document as d')
    .innerJoin('organisationName as o', 'o.id', 'd.ownerId')
    .leftJoin('organisationName as a', 'a.id', 'd.addresseeId')
    .leftJoin('organisationName as g', 'g.id', 'd.districtId')
    .select([
      ...(['d.id', 'd.version', 'd.kind', 'd.number', 'd.title', 'd.body', 'd.content', 'd.hash'] as const),
      ...(['d.status', 'd.decidedBy', 'd.programmeId', 'd.ownerId', 'd.addresseeId', 'd.subjectId'] as const),
      ...(['d.movedOn', 'd.inForceOn', 'd.publicFrom', 'd.reason', 'd.seriesId', 'd.rulesFrom'] as const),
      ...(['o.name as ownerName', 'a.name as addresseeName', 'g.name as districtName'] as const),
    ])
    .where('d.id', '=', id)
    .executeTakeFirst();

const partiesOf = ({ db }: Work, documentId: string): Promise<PartyRow[]> =>
  db
    .selectFrom('documentParty as p')
    .leftJoin('organisationName as o', 'o.id', 'p.organisationId')
    .select([
      ...(['p.id', 'p.organisationId', 'o.name as organisationName', 'p.personName', 'p.function'] as const),
      ...(['p.role', 'p.outcome', 'p.answeredOn', 'p.reason'] as const),
    ])
    .where('p.documentId', '=', documentId)
    .orderBy('p.role', 'desc')
    .orderBy('o.name')
    .orderBy('p.answeredOn')
    .orderBy('p.id')
    .execute();

const numbersOf = ({ db }: Work, seriesId: string): Promise<NumberRow[]> =>
  db
    .selectFrom('document')
    .select(['id', 'number', 'status', 'movedOn', 'reason'])
    .where('seriesId', '=', seriesId)
    .orderBy('number', 'desc')
    .limit(100)
    .execute();
