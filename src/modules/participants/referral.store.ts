import type { IsoDate } from '#kernel/calendar.ts';
import type { ParticipationRule } from '#modules/programmes/index.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { ParticipationElsewhere } from './model/other-programme.ts';
import { insertOtherParticipations } from './other-participation.store.ts';
import { entrust, keepRecord, type PersonRecord } from './person-record.store.ts';

type Referral = PersonRecord & {
  readonly participationId: string;
  readonly caseId: string;
  readonly programmeId: string;
  readonly area: string | null;
  readonly mode: ParticipationRule['mode'];
  readonly coachId: string;
  readonly voluntaryOn: IsoDate | null;
  readonly elsewhere: readonly ParticipationElsewhere[];
  /** The first day of the version of the programme that the participation lives by. */
  readonly rulesFrom: IsoDate;
};

/** Writes a referral: the person, their participation, and who coaches them. */
export async function insertReferral(work: SignedInWork, referral: Referral): Promise<void> {
  await keepRecord(work, referral);
  await insertParticipation(work, referral);
  await insertOtherParticipations(work, referral, referral.elsewhere);
  await entrust(work, referral);
}

async function insertParticipation({ db }: Work, referral: Referral): Promise<void> {
  await db
    .insertInto('participation')
    .values({
      id: referral.participationId,
      participantId: referral.participantId,
      personId: referral.personId,
      programmeId: referral.programmeId,
      area: referral.area,
      rulesFrom: referral.rulesFrom,
      jobcenterId: referral.jobcenterId,
      districtId: referral.districtId,
      referredOn: referral.since,
      mode: referral.mode,
      status: 'referred',
      since: referral.since,
      voluntaryOn: referral.voluntaryOn,
    })
    .execute();
}
