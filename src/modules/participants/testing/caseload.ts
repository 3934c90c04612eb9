import { type Office, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { freePlace } from '../../places/testing/granted-places.ts';
import { targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { referPerson } from '../commands/refer-person.ts';

/** Facts that meet every condition of st-stuta for somebody born in 1971. */
export const MEETING_FACTS = {
  benefitPeriods: [{ from: '2014-01-01', until: null }],
  unemploymentPeriods: [{ from: '2014-01-01', until: null }],
  interruptions: [],
  assignments16d: [],
  integrationForecast: 'negative',
  voluntary: true,
};

/** An office with a programme that st-stuta decides on, and short ways to people in every state. */
type Caseload = {
  readonly office: Office;
  readonly programmeId: string;
  readonly person: Readonly<Record<string, unknown>>;
  /** Somebody referred and entrusted to `coach`. */
  refer(more?: Record<string, unknown>): Promise<string>;
  /** Somebody whose facts meet the conditions. */
  eligible(more?: Record<string, unknown>): Promise<string>;
  place(
    more?: { testsValidUntil?: string; kind?: string },
    provider?: string,
    programme?: string,
  ): Promise<string>;
  /** Another programme that the same rule decides on. */
  readonly otherProgrammeId: string;
  /** Somebody on a place from 15 March 2018 until the end of 2019. */
  placed(more?: Record<string, unknown>): Promise<string>;
  participantOf(participationId: string): Promise<string>;
  occupancyOf(participationId: string): Promise<string>;
};

export const STAY = { startsOn: '2018-03-15', lastDayOn: '2019-12-31' };

export async function openCaseload(size: Parameters<typeof openOffice>[0] = {}): Promise<Caseload> {
  const office = await openOffice(size);
  office.setTime('2018-01-10T10:00:00Z');
  const programmeId = await publishedProgramme(office, { targetGroup: targetGroupOf('st-stuta') });
  const otherProgrammeId = await publishedProgramme(office, { targetGroup: targetGroupOf('st-stuta') });
  const person = {
    programmeId,
    firstName: 'Kerstin',
    familyName: 'Albrecht',
    birthDate: '1971-03-24',
    phone: '03921 949-0',
    isVoluntary: true,
    voluntaryOn: '2018-01-09',
    coachId: office.people.coach?.accountId,
    // People of one name and birth date are other people here, unless a test says otherwise.
    sameAs: 'another',
    anotherReason: 'Zufällig gleicher Name und Geburtstag.',
  };
  const refer: Caseload['refer'] = (more) => office.did('jobcenter', referPerson, { ...person, ...more });
  const eligible: Caseload['eligible'] = async (more) => {
    const id = await refer(more);
    return office.did('jobcenter', confirmFacts, { id, version: 1, facts: MEETING_FACTS });
  };
  const place: Caseload['place'] = ({ kind, ...more } = {}, provider = 'provider', programme = programmeId) =>
    freePlace(office, { programmeId: programme, provider, ...(kind && { kind }) }, more);
  const one = async (text: string, id: string) =>
    (await office.sql<{ id: string }>(text, [id]))[0]?.id as string;
  return {
    office,
    programmeId,
    otherProgrammeId,
    person,
    refer,
    eligible,
    place,
    placed: async (more) => {
      const [id, placeId] = [await eligible(more), await place()];
      return office.did('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY });
    },
    participantOf: (id) => one('select participant_id as id from participation where id = $1', id),
    occupancyOf: (id) => one('select occupancy_id as id from assignment where participation_id = $1', id),
  };
}
