import type { Work } from '#platform/work.ts';
import type { Confirmation } from './model/confirmation.ts';
import type { ProgrammeStatus } from './model/programme.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';

export type ProgrammeRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ProgrammeStatus;
  readonly definition: ProgrammeDefinition;
  readonly confirmations: readonly Confirmation[];
};

/** Loads a programme with its confirmations and locks it until the transaction ends. */
export async function loadProgramme(work: Work, id: string): Promise<ProgrammeRecord | undefined> {
  const { db, actor } = work;
  const row = await db
    .selectFrom('programme')
    .select(['id', 'version', 'status', 'definition'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  return { ...row, status: row.status as ProgrammeStatus, confirmations: await listConfirmations(work, id) };
}

export const listConfirmations = (
  { db, actor }: Work,
  programmeId: string,
): Promise<(Confirmation & { name: string; at: Date })[]> =>
  db
    .selectFrom('flag_confirmation as f')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'f.tenant_id').onRef('a.id', '=', 'f.confirmed_by'),
    )
    .select([
      'f.path',
      'f.amount_cents as amountCents',
      'f.confirmed_by as confirmedBy',
      'f.reason',
      'a.display_name as name',
      'f.confirmed_at as at',
    ])
    .where('f.tenant_id', '=', actor.tenantId)
    .where('f.programme_id', '=', programmeId)
    .execute();

/** The districts of this Land that the system knows, by their official key. */
export async function knownDistricts({ db, actor }: Work): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'official_key'])
    .where('tenant_id', '=', actor.tenantId)
    .where('kind', '=', 'district')
    .execute();
  return new Map(rows.flatMap((row) => (row.official_key ? [[row.official_key, row.id] as const] : [])));
}
