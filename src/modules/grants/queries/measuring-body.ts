import type { OwnPayer } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

type Wanted = { readonly districtId: string; readonly payer: OwnPayer };

/** Finds the body of a district that pays from books of its own; where there are several, the first by name. */
export async function findMeasuringBody(
  { db }: Work,
  { districtId, payer }: Wanted,
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom('organisationOfDistrict')
    .select(['id', 'name'])
    .where('districtId', '=', districtId)
    .where('kind', '=', payer)
    .orderBy('name')
    .orderBy('id')
    .executeTakeFirst();
}
