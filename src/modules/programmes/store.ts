import type { IsoDate } from '#kernel/calendar.ts';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import { ALLOTTED, figuresBy, type QuotaFigures } from './model/allotted.ts';
import type { Confirmation, FlaggedAmount } from './model/confirmation.ts';
import { startOfVersion } from './model/drafted-version.ts';
import { definitionHash, type ProgrammeStatus } from './model/programme.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'programme.definition': ProgrammeDefinition;
    'draftedVersion.definition': ProgrammeDefinition;
  }
}

export type ProgrammeRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ProgrammeStatus;
  readonly definition: ProgrammeDefinition;
  readonly confirmations: readonly Confirmation[];
};

/** The text that is typed part by part: of a draft its own, of a published programme that of its next version. */
export type EditedText = { readonly definition: ProgrammeDefinition; readonly version: number };

type Edited = Pick<ProgrammeRecord, 'id' | 'version' | 'definition'> & { readonly status: string };

/** Returns the text that is typed of a programme; what nobody has begun to amend starts from its last version. */
export async function editedText({ db }: Work, programme: Edited): Promise<EditedText> {
  if (programme.status !== 'published') return programme;
  const found = await db
    .selectFrom('draftedVersion')
    .select(['definition', 'version'])
    .where('programmeId', '=', programme.id)
    .executeTakeFirst();
  return found ?? { definition: startOfVersion(programme.definition), version: 0 };
}

/** Keeps the text that is typed of a programme. */
export async function keepEdited(work: Work, { id, status, version, definition }: Edited): Promise<void> {
  if (status !== 'published') return changeProgramme(work, { id, version, definition });
  const row = { definition: json(definition), version };
  await work.db
    .insertInto('draftedVersion')
    .values({ programmeId: id, ...row })
    .onConflict((known) => known.columns(['tenantId', 'programmeId']).doUpdateSet(row))
    .execute();
}

/** Loads a programme with its confirmations and locks it until the transaction ends. */
export async function loadProgramme(work: Work, id: string): Promise<ProgrammeRecord | undefined> {
  const { db } = work;
  const row = await db
    .selectFrom('programme')
    .select(['id', 'version', 'status', 'definition'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, confirmations: await listConfirmations(work, id) };
}

export const listConfirmations = (
  { db }: Work,
  programmeId: string,
): Promise<(Confirmation & { name: string; at: Date })[]> =>
  db
    .selectFrom('flagConfirmation as f')
    .innerJoin('accountName as a', 'a.id', 'f.confirmedBy')
    .select([
      'f.path',
      'f.amountCents',
      'f.confirmedBy',
      'f.reason',
      'a.displayName as name',
      'f.confirmedAt as at',
    ])
    .where('f.programmeId', '=', programmeId)
    .execute();

/** Returns the word that the Land in which somebody acts is called by. */
export async function landOf({ db, actor }: Work): Promise<string> {
  const { slug } = await db
    .selectFrom('land')
    .select('slug')
    .where('id', '=', actor.tenantId)
    .executeTakeFirstOrThrow();
  return slug;
}

/** Returns the districts of this Land that the system knows, by their official key. */
export async function knownDistricts({ db }: Work): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisationOfDistrict')
    .select(['id', 'officialKey'])
    .where('kind', '=', 'district')
    .execute();
  return new Map(rows.flatMap((row) => (row.officialKey ? [[row.officialKey, row.id] as const] : [])));
}

type Amended = {
  readonly id: string;
  readonly version: number;
  readonly definition: ProgrammeDefinition;
  readonly quotas: readonly NewQuota[];
  readonly confirmed: Confirmed;
};

/** Puts another definition in the place of the one that a programme has. */
async function changeProgramme(
  { db }: Work,
  { id, version, definition }: Pick<Amended, 'id' | 'version' | 'definition'>,
): Promise<void> {
  await db
    .updateTable('programme')
    .set({ definition: json(definition), definitionHash: definitionHash(definition), version })
    .where('id', '=', id)
    .execute();
}

/** Puts a text with one version more in force, in place of what was drafted, with its quotas and what is confirmed of its amounts. */
export async function amendProgramme(
  work: SignedInWork,
  { id, version, definition, quotas, confirmed }: Amended,
): Promise<void> {
  await changeProgramme(work, { id, version, definition });
  await work.db.deleteFrom('draftedVersion').where('programmeId', '=', id).execute();
  await insertQuotas(work, id, quotas);
  await confirmAmounts(work, confirmed);
}

/** Amounts of a programme that look wrong and that two people call right, with their decision and its reason. */
type Confirmed = {
  readonly programmeId: string;
  readonly decisionId: string;
  readonly reason: string;
  readonly amounts: readonly FlaggedAmount[];
};

/** Keeps the word of the acting person, who is the second of two, that amounts are right. */
export async function confirmAmounts(
  { db, actor, now }: SignedInWork,
  { amounts, ...decision }: Confirmed,
): Promise<void> {
  const confirmation = { ...decision, confirmedBy: actor.accountId, confirmedAt: now };
  const rows = amounts.map(({ path, amountCents }) => ({ ...confirmation, path, amountCents }));
  if (rows.length > 0)
    await db
      .insertInto('flagConfirmation')
      .values(rows)
      .onConflict((known) => known.doNothing())
      .execute();
}

export type NewQuota = QuotaFigures & {
  readonly districtId: string;
  readonly validFrom: IsoDate;
  readonly origin: 'named' | 'computed' | 'decided';
  readonly source: string;
};

/** Lists the quotas of a version that two people have decided, in place of what its key gives. */
export const listDecidedQuotas = (
  { db }: Work,
  programmeId: string,
  validFrom: IsoDate,
): Promise<Omit<NewQuota, 'validFrom'>[]> =>
  db
    .selectFrom('quota')
    .select(['districtId', ...ALLOTTED, 'origin', 'source'])
    .where('programmeId', '=', programmeId)
    .where('validFrom', '=', validFrom)
    .where('origin', '=', 'decided')
    .execute();

/** Keeps the quotas of a version, in place of those that it has; those of the versions before stay beside them. */
export async function insertQuotas(
  { db }: Work,
  programmeId: string,
  quotas: readonly NewQuota[],
): Promise<void> {
  if (quotas.length === 0) return;
  await db
    .insertInto('quota')
    .values(quotas.map((quota) => ({ ...quota, programmeId })))
    .onConflict((known) =>
      known.columns(['tenantId', 'programmeId', 'validFrom', 'districtId']).doUpdateSet((eb) => ({
        ...figuresBy((what) => eb.ref(`excluded.${what}`)),
        origin: eb.ref('excluded.origin'),
        source: eb.ref('excluded.source'),
      })),
    )
    .execute();
}
