import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import {
  type ApplicationWay,
  type BodyKind,
  getProgrammeRules,
  leadingUnit,
  type OfferUnit,
  type ProgrammeRules,
  quantityIn,
  type TitledOffer,
  titledOffersIn,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { type CommitteeRules, keptRules, type StatedCommitteeRules } from './committee-rules.model.ts';
import type { CallSelection } from './selection.model.ts';

export type CallDetail = {
  id: string;
  version: number;
  title: string;
  description: string;
  status: string;
  programmeId: string;
  /** The first days of the versions of the programme, and of the one that the call lives by. */
  versions: readonly IsoDate[];
  validFrom: IsoDate;
  runnerId: string;
  runnerName: string;
  selectingId: string;
  selectingName: string;
  selection: CallSelection;
  mostSelected: number | null;
  appliedBy: ApplicationWay;
  /** The kinds of body that may propose. */
  proposedBy: BodyKind[];
  districtId: string | null;
  /** The area of the programme that it is for, where it names one. */
  area: string | null;
  /** The offers that it wants, and what they come to in the unit that proposals are compared by. */
  offers: TitledOffer[];
  unit: OfferUnit;
  wanted: number;
  programmeOffers: ProgrammeRules['offers'];
  budgetCents: number;
  minimumPoints: string;
  /** The rules by which its members decide; none where no members select. */
  rules: CommitteeRules | null;
  /** The rules that the programme states for its committees, with their evidence. */
  programmeRules: StatedCommitteeRules | null;
  opensOn: IsoDate;
  closesAt: Date;
  /** Proposals in sight that nobody has found formally in order or excluded yet. */
  unchecked: number;
  criteria: { id: string; title: string; phase: string; maximumPoints: number; weight: number }[];
};

/** One call with its scoring scheme, if this person may see it. */
export async function findCall(work: Work, id: string): Promise<CallDetail | undefined> {
  const { db } = work;
  const call = await selectCall(work, id).executeTakeFirst();
  if (!call) return undefined;
  const criteria = await db
    .selectFrom('criterion')
    .select(['id', 'title', 'phase', 'maximumPoints', 'weight'])
    .where('callId', '=', id)
    .orderBy('position')
    .execute();
  const { presentAbovePercent, leastPresent, largeSpreadPercent, rulesFrom, ...rest } = call;
  const { committee, offers, stations, versions, validFrom } = await getProgrammeRules(
    work,
    call.programmeId,
    rulesFrom,
    call.area,
  );
  const unit = leadingUnit(call.offers);
  return {
    ...rest,
    rules: keptRules({ presentAbovePercent, leastPresent, largeSpreadPercent }),
    ...{ versions, validFrom },
    programmeRules: committee,
    programmeOffers: offers,
    proposedBy: stations.filter(({ act }) => act === 'proposal').flatMap(({ by }) => by),
    unit,
    wanted: quantityIn(call.offers, unit),
    criteria,
  };
}

const UNCHECKED = sql<number>`(
  select count(*) from proposal p
   where p.call_id = c.id and p.status in ('submitted', 'incomplete'))`;

const selectCall = ({ db }: Work, id: string) =>
  db
    .selectFrom('call as c')
    .innerJoin('organisationName as o', 'o.id', 'c.runnerId')
    .innerJoin('organisationName as s', 's.id', 'c.selectingId')
    .select([
      'c.id',
      'c.version',
      'c.title',
      'c.description',
      'c.status',
      'c.programmeId',
      'c.rulesFrom',
      'c.runnerId',
      'o.name as runnerName',
      'c.selectingId',
      's.name as selectingName',
      'c.selection',
      'c.mostSelected',
      'c.appliedBy',
      'c.districtId',
      'c.area',
      titledOffersIn(sql`call_offer o where o.call_id = c.id`, 'c.programmeId').as('offers'),
      'c.budgetCents',
      'c.minimumPoints',
      'c.opensOn',
      'c.closesAt',
      'c.presentAbovePercent',
      'c.leastPresent',
      'c.largeSpreadPercent',
      UNCHECKED.as('unchecked'),
    ])
    .where('c.id', '=', id);
