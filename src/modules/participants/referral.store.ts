import type { IsoDate } from '#kernel/calendar.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';

type Referral = {
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
  /** The first day of the version of the programme that the participation lives by. */
  readonly rulesFrom: IsoDate;
};

/** Writes a person compartment by compartment: the number, the two names apart, where they stand, who coaches them. */
export async function insertReferral({ db }: Work, referral: Referral): Promise<void> {
  const person = {
    participantId: referral.participantId,
    jobcenterId: referral.jobcenterId,
  };
  await db
    .insertInto('participant')
    .values({
      id: referral.participantId,
      number: referral.number,
      jobcenterId: referral.jobcenterId,
      districtId: referral.districtId,
      createdOn: referral.since,
    })
    .execute();
  await db
    .insertInto('participantFirstName')
    .values({ ...person, firstName: referral.firstName })
    .execute();
  await db
    .insertInto('participantIdentity')
    .values({
      ...person,
      familyName: referral.familyName,
      birthDate: referral.birthDate,
      phone: referral.phone ?? null,
      email: referral.email ?? null,
    })
    .execute();
  await db
    .insertInto('participation')
    .values({
      ...person,
      id: referral.participationId,
      programmeId: referral.programmeId,
      rulesFrom: referral.rulesFrom,
      districtId: referral.districtId,
      status: 'referred',
      since: referral.since,
      voluntaryOn: referral.voluntaryOn,
    })
    .execute();
  await db
    .insertInto('coachingCase')
    .values({
      ...person,
      id: referral.caseId,
      districtId: referral.districtId,
      coachId: referral.coachId,
      valid: periodText({ from: referral.since, until: null }),
    })
    .execute();
}
