import type { IsoDate } from '#kernel/calendar.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';

export type Referral = {
  readonly participantId: string;
  readonly participationId: string;
  readonly caseId: string;
  readonly number: string;
  readonly programmeId: string;
  readonly jobcenterId: string;
  readonly districtId: string;
  readonly coachId: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly voluntaryOn: IsoDate | null;
  readonly since: IsoDate;
};

/** Writes a person compartment by compartment: the number, the two names apart, where they stand, who coaches them. */
export async function insertReferral({ db, actor }: Work, referral: Referral): Promise<void> {
  const person = {
    tenant_id: actor.tenantId,
    participant_id: referral.participantId,
    jobcenter_id: referral.jobcenterId,
  };
  await db
    .insertInto('participant')
    .values({
      tenant_id: actor.tenantId,
      id: referral.participantId,
      number: referral.number,
      jobcenter_id: referral.jobcenterId,
      district_id: referral.districtId,
      created_on: referral.since,
    })
    .execute();
  await db
    .insertInto('participant_first_name')
    .values({ ...person, first_name: referral.firstName })
    .execute();
  await db
    .insertInto('participant_identity')
    .values({
      ...person,
      family_name: referral.familyName,
      birth_date: referral.birthDate,
      phone: referral.phone ?? null,
      email: referral.email ?? null,
    })
    .execute();
  await db
    .insertInto('participation')
    .values({
      ...person,
      id: referral.participationId,
      programme_id: referral.programmeId,
      district_id: referral.districtId,
      status: 'referred',
      since: referral.since,
      voluntary_on: referral.voluntaryOn,
    })
    .execute();
  await db
    .insertInto('coaching_case')
    .values({
      ...person,
      id: referral.caseId,
      district_id: referral.districtId,
      coach_id: referral.coachId,
      valid: periodText({ from: referral.since, until: null }),
    })
    .execute();
}
