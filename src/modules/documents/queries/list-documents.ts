import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { DocumentKind, DocumentStatus } from '../model/document.ts';

type DocumentRow = {
  id: string;
  title: string;
  kind: DocumentKind;
  number: number;
  status: DocumentStatus;
  ownerName: string;
  movedOn: IsoDate;
};
type DocumentSort = 'title' | 'moved';
type DocumentFilter = { kind: DocumentKind; status: DocumentStatus; mine: 'open'; programme: string };

const ORDER = { title: 'd.title', moved: 'd.movedOn' } as const;

type List = ListRequest<DocumentSort, DocumentFilter>;

/** The documents that this person may see, one page of them. */
export async function listDocuments(work: Work, list: List): Promise<{ rows: DocumentRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const rows = await documents(work, list.filters)
    .innerJoin('organisationName as o', 'o.id', 'd.ownerId')
    .select(['d.id', 'd.title', 'd.kind', 'd.number', 'd.status', 'o.name as ownerName', 'd.movedOn'])
    .orderBy(ORDER[list.sort], direction)
    .orderBy('d.id', direction)
    .$call(pageOf(list))
    .execute();
  return { rows, total: await countRows(work, documents(work, list.filters).select('d.id')) };
}

const documents = ({ db }: Work, { kind, status, mine, programme }: List['filters']) =>
  db
    .selectFrom('document as d')
    .$if(kind !== undefined, (query) => query.where('d.kind', '=', kind as DocumentKind))
    .$if(status !== undefined, (query) => query.where('d.status', '=', status as DocumentStatus))
    .$if(programme !== undefined, (query) => query.where('d.programmeId', '=', recordId(programme as string)))
    .$if(mine !== undefined, (query) => query.where(WAITS_FOR_ME));

/** The condition under which a document waits for the acting body: for its answer, its approval, or its next text. */
const WAITS_FOR_ME: RawBuilder<boolean> = sql`(
  d.id in (select a.document_id from asked_signature a where a.organisation_id = (select organisation()))
  or d.status = 'submitted' and d.addressee_id = (select organisation())
  or d.owner_id = (select organisation())
     and (d.status in ('draft', 'returned') or d.id in (select r.id from refused_document r)))`;
