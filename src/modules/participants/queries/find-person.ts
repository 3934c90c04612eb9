import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import {
  type ConsentPurpose,
  definitionBehind,
  type ParticipationRule,
  participationIn,
  rulesOf,
} from '#modules/programmes/index.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { listConsents } from '../consent.store.ts';
import { HAND_OVERS, type HandOver } from '../hand-over.store.ts';
import {
  type MissingConsentOfMember,
  missingOfMembers,
  neededToBegin,
  toAskOfAge,
} from '../model/consent.ts';
import type { EligibilityRules, TargetGroupVerdict } from '../model/eligibility.ts';
import type { CourseRules } from '../model/phase.ts';
import { IS_KEPT_TWICE, MATCHES, type PersonMatch } from '../person-match.store.ts';
import { eligibilityRules, hasInternship } from '../store.ts';

export type PersonDetail = EligibilityRules &
  CourseRules & {
    id: string;
    version: number;
    participantId: string;
    number: string;
    firstName: string;
    familyName: string;
    birthDate: IsoDate;
    phone: string | null;
    email: string | null;
    programmeId: string;
    programmeTitle: Readonly<Record<'de' | 'en', string>>;
    /** The first days of the versions of the programme, and of the one that the participation lives by. */
    versions: readonly IsoDate[];
    validFrom: IsoDate;
    /** The area of the programme that they take part in, where it has any. */
    area: string | null;
    /** The way in which they take part, and the unit of a project that counts it. */
    mode: ParticipationRule['mode'];
    seatUnit: ParticipationRule['seatUnit'];
    /** The first day and the project, where they are not those of a place. */
    startedOn: IsoDate | null;
    projectTitle: string | null;
    status: string;
    /** The number of participants that it counts as in its project; null where it has no seat. */
    countsAs: number | null;
    since: IsoDate;
    voluntaryOn: IsoDate | null;
    coachName: string | null;
    stay: Stay | null;
    end: { lastDayOn: IsoDate; reason: string; result: string } | null;
    /** The reason why it is another person than the one of the same name whom the Land knew already. */
    anotherReason: string | null;
    elsewhere: readonly { readonly de: string; readonly en: string; readonly reason: string }[];
    openProposalId: string | null;
    personId: string;
    /** True where the Land keeps another record of the same human; and what was found out about it. */
    isKeptTwice: boolean;
    matches: readonly PersonMatch[];
    /** The offers to other bodies, the latest first. */
    handOvers: readonly HandOver[];
    /** The purposes for which the programme wants consent, and what is missing today of what it takes to begin. */
    consents: readonly ConsentPurpose[];
    missingConsents: readonly MissingConsentOfMember[];
    /** True where the programme offers a time in a firm. */
    offersInternship: boolean;
    /** The purposes for which they have to be asked, because they are of age now. */
    toAskOfAge: readonly ConsentPurpose[];
  };

type Stay = {
  occupancyId: string;
  period: Period;
  placeId: string;
  placeTitle: string;
  /** The first day on which the place is no longer granted; null while that is open. */
  placeUntil: IsoDate | null;
  providerName: string;
};

/** A participation with the person, as the Jobcenter that answers for them may know it. */
export async function findPerson(work: Work, id: string): Promise<PersonDetail | undefined> {
  const row = await person(work, id);
  if (!row) return undefined;
  const { period, occupancyId, placeId, placeTitle, placeUntil, providerName, ...others } = row;
  const { lastDayOn, endReason, result, rulesFrom, definition, ...rest } = others;
  const rules = rulesOf(definition, row.area, rulesFrom);
  const consents = rules.participation?.consents ?? [];
  // Where the programme wants no consent, nobody is asked for any, and nothing is read of it.
  const members = consents.length > 0 ? await listConsents(work, row) : [];
  return {
    ...rest,
    ...eligibilityRules(rules),
    seatUnit: participationIn(rules.offers).seatUnit,
    programmeTitle: rules.title,
    versions: rules.versions,
    phases: rules.phases,
    tracks: rules.tracks,
    validFrom: rules.validFrom,
    consents,
    offersInternship: hasInternship(rules),
    missingConsents: missingOfMembers(members, neededToBegin(consents, row.mode), work.today),
    toAskOfAge: [...new Set(members.flatMap((member) => toAskOfAge(member, work.today)))],
    stay:
      period && occupancyId && placeId && placeTitle && providerName
        ? { period: parsePeriod(period), occupancyId, placeId, placeTitle, placeUntil, providerName }
        : null,
    end: lastDayOn && endReason && result ? { lastDayOn, reason: endReason, result } : null,
  };
}

/** The programmes elsewhere in which they take part, each with how the Jobcenter knows of it. */
const ELSEWHERE = sql<PersonDetail['elsewhere']>`(
  select coalesce(jsonb_agg(jsonb_build_object('de', t.title_de, 'en', t.title_en, 'reason', w.reason)), '[]')
    from other_participation w join programme_title t on t.id = w.programme_id where w.participation_id = n.id)`;

const person = (work: Work, id: string) =>
  identified(work)
    // The place they are on today, else the last one.
    .leftJoinLateral(
      ({ selectFrom }) =>
        selectFrom('assignment as a')
          .select(['a.occupancyId', 'a.providerId', 'a.period'])
          .whereRef('a.participationId', '=', 'n.id')
          .orderBy(sql`a.period @> ${work.today}::date`, 'desc')
          .orderBy('a.period', 'desc')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .leftJoin('placeStay as o', 'o.id', 's.occupancyId')
    .leftJoin('placeTitle as l', 'l.id', 'o.placeId')
    .leftJoin('organisationName as t', 't.id', 's.providerId')
    .leftJoin('changeProposalState as h', (join) =>
      join.onRef('h.occupancyId', '=', 's.occupancyId').on('h.status', '=', 'open'),
    )
    .leftJoin('seat as q', 'q.id', 'n.seatId')
    .leftJoin('projectTitle as j', 'j.id', 'q.projectId')
    .leftJoin('participationEnd as e', 'e.participationId', 'n.id')
    .leftJoin('personDistinction as d', 'd.participantId', 'n.participantId')
    .select([
      sql<string | null>`s.period::text`.as('period'),
      's.occupancyId',
      'j.title as projectTitle',
      'q.heads as countsAs',
      'l.id as placeId',
      'l.title as placeTitle',
      sql<IsoDate | null>`upper(l.available)`.as('placeUntil'),
      't.name as providerName',
      'e.lastDayOn',
      'e.endReason',
      'e.result',
      'd.reason as anotherReason',
      ELSEWHERE.as('elsewhere'),
      'h.id as openProposalId',
      IS_KEPT_TWICE.as('isKeptTwice'),
      MATCHES.as('matches'),
      HAND_OVERS.as('handOvers'),
    ])
    .where('n.id', '=', id)
    .executeTakeFirst();

/** Returns the person's name, and who coaches them. */
const identified = ({ db, today }: Work) =>
  db
    .selectFrom('participation as n')
    .innerJoin('participant as p', 'p.id', 'n.participantId')
    .innerJoin('participantIdentity as i', 'i.participantId', 'n.participantId')
    .innerJoin('participantFirstName as f', 'f.participantId', 'n.participantId')
    .leftJoin('coachingCase as c', (join) =>
      join.onRef('c.participantId', '=', 'n.participantId').on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('accountName as a', 'a.id', 'c.coachId')
    .select([
      'n.id',
      'n.version',
      'n.participantId',
      'p.personId',
      'p.number',
      'f.firstName',
      'i.familyName',
      'i.birthDate',
      'i.phone',
      'i.email',
      'n.programmeId',
      'n.area',
      definitionBehind('n.programmeId').as('definition'),
      'n.mode',
      'n.startedOn',
      'n.track',
      'n.rulesFrom',
      'n.status',
      'n.since',
      'n.voluntaryOn',
      'a.displayName as coachName',
    ]);

export type EligibilityRow = {
  id: string;
  verdict: TargetGroupVerdict;
  exceptionReason: string | null;
  decidedBy: string;
  decidedAt: Date;
};

/** Every check and exception of a participation, the latest first: none of them is ever changed. */
export const listEligibility = ({ db }: Work, participationId: string): Promise<EligibilityRow[]> =>
  db
    .selectFrom('eligibility as e')
    .innerJoin('accountName as a', 'a.id', 'e.decidedBy')
    .select(['e.id', 'e.verdict', 'e.exceptionReason', 'a.displayName as decidedBy', 'e.decidedAt'])
    .where('e.participationId', '=', participationId)
    .orderBy('e.number', 'desc')
    .limit(50)
    .execute();
