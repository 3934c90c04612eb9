import { readFileSync } from 'node:fs';
import type { EmptyLand } from './empty-land.ts';

/** Returns the text of a file below `programmes`, as a stranger would bring it. */
export const fileText = (path: string): string =>
  readFileSync(new URL(`../../../programmes/${path}.yaml`, import.meta.url), 'utf8');

type Staff = Readonly<Record<string, readonly [role: string, body: string]>>;

/** Settles the bodies of a Land from their file, and gives everybody their access. */
export async function settled(
  land: EmptyLand,
  file: string,
  { bodies, staff }: { bodies: readonly object[]; staff: Staff },
): Promise<void> {
  await land.did('administrator', 'lands/settle-bodies', { text: fileText(file) });
  for (const body of bodies) await land.did('administrator', 'identity/add-organisation', body);
  for (const [key, [role, body]] of Object.entries(staff)) await land.admit(key, role, body);
}

/** Registers and publishes a programme, once two people of the office stand by the amounts that were questioned. */
export async function published(land: EmptyLand, text: string): Promise<string> {
  const { id } = await land.did('office', 'programmes/register-programme', { text });
  const { version, flags } = await land.asks<{
    version: number;
    flags: { path: string; isConfirmed: boolean }[];
  }>('office', `/programmes/${id}`);
  const paths = flags.filter(({ isConfirmed }) => !isConfirmed).map(({ path }) => path);
  if (paths.length > 0) {
    const reason = 'In der Quelle so nachgelesen.';
    await land.did('office', 'programmes/prepare-amount', { id, paths, reason });
    await land.did('office-2', 'programmes/decide-amount', { id, verdict: 'agree' });
  }
  await land.did('office', 'programmes/publish-programme', { id, version });
  return id;
}

/** Appropriates money of one source for some years by two people. */
export async function appropriated(
  land: EmptyLand,
  id: string,
  source: string,
  years: Readonly<Record<number, number>>,
): Promise<void> {
  const appropriations = Object.entries(years).map(([year, amountCents]) => ({
    ...{ source, cashYear: Number(year), amountCents },
  }));
  await land.did('office', 'funding/prepare-appropriation', { id, reason: 'Haushaltsplan', appropriations });
  await land.did('office-2', 'funding/decide-appropriation', { id, verdict: 'agree' });
}

type Two = readonly [first: string, second: string];

/** Lets two people approve an application, with what was answered to conditions of the file; returns the grant. */
export async function granted(
  land: EmptyLand,
  [first, second]: Two,
  id: string,
  more: object = {},
): Promise<string> {
  const { version } = await land.asks<{ version: number }>(first, `/applications/${id}`);
  const reason = 'Alle Voraussetzungen sind erfüllt.';
  await land.did(first, 'grants/prepare-decision', { id, version, outcome: 'approve', reason, ...more });
  const { grantId } = await land.did(second, 'grants/decide-application', {
    ...{ id, version: version + 1, verdict: 'agree' },
  });
  return String(grantId);
}

/** Tries to prepare the approval of an application; returns why not. */
export const refusedGrant = (
  land: EmptyLand,
  first: string,
  id: string,
  more: object = {},
): Promise<string> =>
  land.refused(first, 'grants/prepare-decision', {
    ...{ id, version: 1, outcome: 'approve', reason: 'Alle Voraussetzungen sind erfüllt.', ...more },
  });

/** Lets two people check and release a claim; returns what was paid of it. */
export async function paid(land: EmptyLand, [first, second]: Two, id: string): Promise<Paid> {
  await land.did(first, 'payments/check-claim', { id, version: 1, reason: 'Geprüft und richtig.' });
  await land.did(second, 'payments/release-claim', { id, version: 2, verdict: 'agree' });
  const { status, requestedCents, paidCents } = await land.asks<Paid>(first, `/claims/${id}`);
  return { status, requestedCents, paidCents };
}
type Paid = { status: string; requestedCents: number; paidCents: number };

/** Lets the Jobcenter pass the three tests of an activity until a day. */
export const tested = (land: EmptyLand, id: string, validUntil: string) =>
  land.did('jobcenter', 'places/decide-tests', {
    ...{ id, version: 1, validUntil },
    ...{ isAdditional: true, additionalReason: 'Gäbe es sonst nicht.' },
    ...{ isInPublicInterest: true, publicInterestReason: 'Dient allen.' },
    ...{ isCompetitionNeutral: true, competitionNeutralReason: 'Niemand bietet es an.' },
  });

type Place = { id: string; version: number };

/** Describes a place of a provider; returns the activity, or throws. */
export async function described(
  land: EmptyLand,
  who: string,
  work: { weeklyHours: number; hourlyWageCents: number; plannedFrom: string },
): Promise<{ placeId: string; activityId: string }> {
  const { rows } = await land.asks<{ rows: { id: string }[] }>(who, '/places?status=undescribed');
  const placeId = rows[0]?.id as string;
  const { id: activityId } = await land.did(who, 'places/describe-activity', {
    ...{ placeId, title: 'Grünpflege', tasks: 'Parks und Wege pflegen', field: 'Umwelt', weeklyHours: 40 },
  });
  const { version } = await land.asks<Place>(who, `/places/${placeId}`);
  await land.did(who, 'places/describe-place', {
    ...{ id: placeId, version, activityId, hostSite: 'Park', ...work },
  });
  return { placeId, activityId };
}

type Person = { programmeId: string; firstName: string; birthDate: string; facts: object };

/** Refers somebody with their facts; returns the participation and whether they belong to the target group. */
export async function referred(
  land: EmptyLand,
  { programmeId, firstName, birthDate, facts }: Person,
): Promise<{ id: string; version: number; status: string }> {
  const { id } = await land.did('jobcenter', 'participants/refer-person', {
    ...{ programmeId, firstName, familyName: 'Beispiel', birthDate, coachId: land.accountOf('coach') },
    ...{ isVoluntary: true, voluntaryOn: '2010-01-01' },
  });
  await land.did('jobcenter', 'participants/confirm-facts', { id, version: 1, facts });
  const { version, status } = await land.asks<{ version: number; status: string }>(
    'jobcenter',
    `/people/${id}`,
  );
  return { id, version, status };
}
