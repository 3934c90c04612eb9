import type { IsoDate } from '#kernel/calendar.ts';
import { type BodyKind, getProgrammeRules, type RuledProgramme } from '#modules/programmes/index.ts';
import { json } from '#platform/database/json-documents.ts';
import { organisationOf, type Work } from '#platform/work.ts';
import type { DecidedBy, DocumentKind, DocumentStatus } from './model/document.ts';
import type { DocumentContent } from './model/document-content.ts';
import type { Body, PartyRole } from './model/document-station.ts';
import type { PartyOutcome } from './model/party.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'document.content': DocumentContent | null;
  }
}

/** A document as its commands know it. */
type DocumentRecord = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly seriesId: string;
  readonly number: number;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly ownerId: string;
  readonly addresseeId: string | null;
  readonly districtId: string | null;
  readonly subjectId: string | null;
  readonly decidedBy: DecidedBy;
  readonly title: string;
  readonly body: string;
  readonly content: DocumentContent | null;
  readonly hash: string | null;
  readonly status: DocumentStatus;
  readonly inForceOn: IsoDate | null;
  readonly version: number;
};

/** A party as its document has it. */
type PartyRecord = {
  readonly id: string;
  readonly documentId: string;
  readonly documentHash: string | null;
  readonly organisationId: string | null;
  readonly personName: string;
  readonly function: string;
  readonly role: PartyRole;
  readonly outcome: PartyOutcome;
};

/** Loads a document that the acting body wrote, and locks it until the transaction ends. */
export const loadOwn = (work: Work, id: string): Promise<DocumentRecord | undefined> =>
  documents(work, id).where('ownerId', '=', organisationOf(work.actor)).forUpdate().executeTakeFirst();

/** Loads a document that was sent to the acting body, and locks it. */
export const loadAddressed = (work: Work, id: string): Promise<DocumentRecord | undefined> =>
  documents(work, id).where('addresseeId', '=', organisationOf(work.actor)).forUpdate().executeTakeFirst();

const documents = ({ db }: Work, id: string) =>
  db
    .selectFrom('document')
    .select([
      ...([
        'id',
        'kind',
        'seriesId',
        'number',
        'programmeId',
        'rulesFrom',
        'ownerId',
        'addresseeId',
      ] as const),
      ...(['districtId', 'subjectId', 'decidedBy', 'title', 'body', 'content', 'hash', 'status'] as const),
      ...(['inForceOn', 'version'] as const),
    ])
    .where('id', '=', id);

/** Lists the parties of a document in the order in which they were named. */
export const loadParties = ({ db }: Work, documentId: string): Promise<PartyRecord[]> =>
  db
    .selectFrom('documentParty')
    .select(PARTY)
    .where('documentId', '=', documentId)
    .orderBy('personName')
    .orderBy('id')
    .execute();

const PARTY = [
  ...([
    'id',
    'documentId',
    'documentHash',
    'organisationId',
    'personName',
    'function',
    'role',
    'outcome',
  ] as const),
] as const;

/** Loads the place of the acting body in a document, with how far that is; another answer of it waits. */
export async function loadOwnParty(work: Work, id: string) {
  const party = await work.db
    .selectFrom('documentParty')
    .select(PARTY)
    .where('id', '=', id)
    .where('organisationId', '=', organisationOf(work.actor))
    .forUpdate()
    .executeTakeFirst();
  if (!party?.documentHash) return undefined;
  const document = await documents(work, party.documentId).executeTakeFirst();
  return document && { party: party as PartyRecord, document };
}

/** Loads a party of a text that the acting body still writes. */
export async function loadDraftedParty(work: Work, id: string) {
  const party = await work.db
    .selectFrom('documentParty')
    .select(PARTY)
    .where('id', '=', id)
    .where('ownerId', '=', organisationOf(work.actor))
    .executeTakeFirst();
  const document = party && (await loadOwn(work, party.documentId));
  return party && document && { party: party as PartyRecord, document };
}

/** Returns what the programme of a document says, by the version that the document lives by. */
export const rulesOfDocument = (
  work: Work,
  { programmeId, rulesFrom }: Pick<DocumentRecord, 'programmeId' | 'rulesFrom'>,
): Promise<RuledProgramme> => getProgrammeRules(work, programmeId, rulesFrom);

/** Finds a body of the Land and of what kind it is. */
export async function findBody({ db }: Work, id: string): Promise<Body | undefined> {
  const row = await db
    .selectFrom('organisationName')
    .select(['id', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id: row.id, kind: row.kind as BodyKind };
}

/** Lists the bodies that a document of the acting body could be sent to: those of the Land, and its own district. */
export async function listApprovers({ db, actor }: Work): Promise<Body[]> {
  const rows = await db
    .selectFrom('organisationName')
    .select(['id', 'kind'])
    .where((eb) =>
      eb.or([eb('kind', 'in', ['ministry', 'grant-authority']), eb('id', '=', actor.districtId)]),
    )
    .execute();
  return rows.map(({ id, kind }) => ({ id, kind: kind as BodyKind }));
}

type NewDocument = Omit<DocumentRecord, 'version'> & {
  readonly decisionId?: string;
  readonly publicFrom?: IsoDate;
  readonly reason?: string | null;
};

export async function insertDocument({ db, today }: Work, { content, ...row }: NewDocument): Promise<void> {
  await db
    .insertInto('document')
    .values({ ...row, content: content && json<DocumentContent | null>(content), movedOn: today })
    .execute();
}

type DocumentChange = Partial<
  Pick<
    NewDocument,
    'title' | 'body' | 'content' | 'hash' | 'status' | 'inForceOn' | 'decisionId' | 'publicFrom' | 'reason'
  >
>;

/** Changes a document that was locked before; a step says its day, and the version tells other editors that they are late. */
export async function updateDocument(
  { db, today }: Work,
  id: string,
  { content, ...change }: DocumentChange,
): Promise<void> {
  await db
    .updateTable('document')
    .set((eb) => ({
      ...change,
      ...(content !== undefined && { content: content && json<DocumentContent | null>(content) }),
      ...(change.status !== undefined && { movedOn: today }),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

type NewParty = Omit<PartyRecord, 'outcome'> & { readonly ownerId: string };

export async function insertParties({ db }: Work, parties: readonly NewParty[]): Promise<void> {
  if (parties.length > 0)
    await db
      .insertInto('documentParty')
      .values([...parties])
      .execute();
}

export async function deleteParty({ db }: Work, id: string): Promise<void> {
  await db.deleteFrom('documentParty').where('id', '=', id).execute();
}

/** Puts the frozen text before its parties. */
export async function offerToParties({ db }: Work, documentId: string, documentHash: string): Promise<void> {
  await db.updateTable('documentParty').set({ documentHash }).where('documentId', '=', documentId).execute();
}

/** Writes what a party said, on this day and by whoever acts. */
export async function answerParty(
  { db, today, actor }: Work,
  id: string,
  { outcome, reason }: { outcome: 'signed' | 'refused'; reason: string | null },
): Promise<void> {
  await db
    .updateTable('documentParty')
    .set({ outcome, reason, answeredOn: today, answeredBy: actor.accountId })
    .where('id', '=', id)
    .execute();
}
