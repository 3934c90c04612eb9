import { organisationOf, type Work } from '#platform/work.ts';

/** Lists the places in a document where the acting body is asked for its answer. */
export async function listOwnSignatures({ db, actor }: Work, documentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('askedSignature')
    .select('id')
    .where('documentId', '=', documentId)
    .where('organisationId', '=', organisationOf(actor))
    .execute();
  return rows.map(({ id }) => id);
}
