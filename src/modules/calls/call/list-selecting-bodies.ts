import type { ActingBody } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

/** Lists the bodies that may select for a call: the committee of its district, the juries and authorities of the Land. */
export async function listSelectingBodies({ db }: Work, districtId: string | null): Promise<ActingBody[]> {
  const committees = await db
    .selectFrom('organisationOfDistrict')
    .select(['id', 'kind'])
    .where('kind', '=', 'committee')
    .where('districtId', '=', districtId)
    .execute();
  const ofTheLand = await db
    .selectFrom('organisationName')
    .select(['id', 'kind'])
    .where('kind', 'in', ['jury', 'ministry', 'grant-authority'])
    .execute();
  return [...committees, ...ofTheLand].map(({ id, kind }) => ({ id, kind: kind as ActingBody['kind'] }));
}
