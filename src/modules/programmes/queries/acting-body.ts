import type { Work } from '#platform/work.ts';
import { organisationOf } from '#platform/work.ts';
import type { BodyKind } from '../model/bodies.ts';

/** A body of the Land as the stations of a programme name it. */
export type ActingBody = { readonly id: string; readonly kind: BodyKind };

/** Returns the body that somebody acts for. A kind that no programme names may act at none of its stations. */
export async function getActingBody({ db, actor }: Work): Promise<ActingBody> {
  const { id, kind } = await db
    .selectFrom('organisationName')
    .select(['id', 'kind'])
    .where('id', '=', organisationOf(actor))
    .executeTakeFirstOrThrow();
  return { id, kind: kind as BodyKind };
}
