import type { IsoDate } from '#kernel/calendar.ts';
import { type CostTypeRule, costRules, type LumpSum, lumpSumsOf } from './cost-rules.ts';
import {
  definitionOfArea,
  definitionOn,
  type ProgrammeOfDay,
  versionDays,
  versionOn,
} from './definition-on.ts';
import { kindOfSource, type MoneySource, type MoneySourceKind } from './money-source.ts';
import { askedTimeOf, modeOf, type Offer, type OfferMode, type WorkTimeAsked } from './offer.ts';
import { countedUnit, type OfferUnit } from './offer-items.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { type SelectionRule, selectionIn } from './selection.ts';

/** A source of money as a rule: of what kind it is, and whether anything of it can be paid out here. */
type MoneySourceRule = MoneySource & { readonly kind: MoneySourceKind; readonly isPayable: boolean };

/** An offer as a rule: how people take part in it, and whether work on it hangs on the time they may still work so. */
type OfferRule = Offer & WorkTimeAsked & { readonly mode: OfferMode };

/** The rules of a programme in one of its areas on one day: the only answer that everybody asks for. */
export type ProgrammeRules = Pick<
  ProgrammeOfDay,
  | 'slug'
  | 'title'
  | 'summary'
  | 'land'
  | 'legalBasis'
  | 'period'
  | 'targets'
  | 'quotas'
  | 'targetGroup'
  | 'conditions'
> & {
  /** The first day of the version that holds. */
  readonly validFrom: IsoDate;
  /** The first days of all versions, this one among them. */
  readonly versions: readonly IsoDate[];
  readonly area: ProgrammeOfDay['areas'][number] | null;
  readonly conducted: 'here' | 'elsewhere';
  readonly relations: NonNullable<ProgrammeOfDay['relations']>;
  readonly procedure: ProgrammeOfDay['procedure'];
  readonly stations: ProgrammeOfDay['procedure']['steps'];
  /** The stations of the whole programme, those of its other areas too: what its line is drawn from. */
  readonly lineSteps: ProgrammeOfDay['procedure']['steps'];
  /** The way in which it is found out who is funded; none where whoever applies may be granted. */
  readonly selection: SelectionRule['how'];
  readonly selecting: SelectionRule;
  /** The rules of its committees, where the file states them. */
  readonly committee: NonNullable<ProgrammeOfDay['procedure']['committee']> | null;
  readonly recipients: ProgrammeOfDay['procedure']['grantees']['kinds'];
  readonly offers: readonly OfferRule[];
  /** The unit in which people count it: places where it offers any. */
  readonly countedIn: OfferUnit;
  /** Tells whether the districts have quotas by which places can be counted. */
  readonly hasQuotas: boolean;
  /** The provision that decides who belongs to the target group, such as st-stuta. */
  readonly instrument: string | null;
  /** The months that people are to be coached before the job. */
  readonly coachingMonths: number | null;
  readonly costTypes: readonly CostTypeRule[];
  /** The sums that are paid by the month for places or people. */
  readonly lumpSums: readonly LumpSum[];
  readonly sources: readonly MoneySourceRule[];
  readonly payment: NonNullable<ProgrammeOfDay['payment']> | null;
  readonly participation: NonNullable<ProgrammeOfDay['participation']> | null;
  readonly shares: NonNullable<ProgrammeOfDay['shares']>;
  readonly sizes: NonNullable<ProgrammeOfDay['sizes']>;
  readonly staffing: NonNullable<ProgrammeOfDay['staffing']>;
  readonly phases: NonNullable<ProgrammeOfDay['phases']>;
  readonly tracks: NonNullable<ProgrammeOfDay['tracks']>;
  readonly indicators: NonNullable<ProgrammeOfDay['indicators']>;
  readonly duties: NonNullable<ProgrammeOfDay['duties']>;
  readonly rampUp: NonNullable<ProgrammeOfDay['rampUp']>;
};

/**
 * Returns what a programme says in an area on a day. Whoever opens something new asks for today; what runs already asks
 * for the day of the version that it lives by.
 */
export function rulesOf(programme: ProgrammeDefinition, area: string | null, day: IsoDate): ProgrammeRules {
  const whole = definitionOn(programme, day);
  const said = definitionOfArea(whole, area);
  const { slug, title, summary, land, legalBasis, period, targets, quotas, conditions, procedure } = said;
  return {
    ...{ slug, title, summary, land, legalBasis, period, targets, quotas, conditions, procedure },
    validFrom: versionOn(programme, day),
    versions: versionDays(programme),
    area: whole.areas.find(({ id }) => id === area) ?? null,
    lineSteps: [whole, ...whole.areas].flatMap(({ procedure }) => procedure?.steps ?? []),
    conducted: said.conducted ?? 'here',
    relations: said.relations ?? [],
    hasQuotas: quotas.others !== 'open',
    rampUp: said.rampUp ?? [],
    payment: said.payment ?? null,
    ...wayOfMoney(said),
    ...offeredIn(said),
    ...heldToIn(said),
  };
}

/** The stations, and who selects, is granted to and decides. */
const wayOfMoney = ({ procedure }: ProgrammeOfDay) => ({
  stations: procedure.steps,
  selection: selectionIn(procedure.steps).how,
  selecting: selectionIn(procedure.steps),
  committee: procedure.committee ?? null,
  recipients: procedure.grantees.kinds,
});

/** Returns what people get, what is paid for it, and from which money. */
function offeredIn(said: ProgrammeOfDay) {
  const sources = said.money.map((source) => ruledSource(source, said));
  const costTypes = costRules(said.costTypes, sources);
  return {
    sources,
    costTypes,
    lumpSums: lumpSumsOf(costTypes),
    offers: said.offers.map((offer) => ({
      ...{ ...offer, mode: modeOf(offer) },
      ...askedTimeOf(offer, said.offers),
    })),
    countedIn: countedUnit(said.offers),
  };
}

/** Returns what people and projects are held to. */
const heldToIn = (said: ProgrammeOfDay) => ({
  targetGroup: said.targetGroup,
  instrument: said.targetGroup.instrument,
  participation: said.participation ?? null,
  coachingMonths: said.participation?.coachingMonthsBefore ?? null,
  shares: said.shares ?? [],
  sizes: said.sizes ?? [],
  staffing: said.staffing ?? [],
  phases: said.phases ?? [],
  tracks: said.tracks ?? [],
  indicators: said.indicators ?? [],
  duties: said.duties ?? [],
});

function ruledSource(source: MoneySource, { land, conducted = 'here' }: ProgrammeOfDay): MoneySourceRule {
  const kind = kindOfSource(source, land);
  return { ...source, kind, isPayable: conducted === 'here' && kind === 'own-cash' };
}

/** Returns the rules of every area; those of the programme itself where it has none. */
export function rulesOfAreas(programme: ProgrammeDefinition, day: IsoDate): ProgrammeRules[] {
  const areas = definitionOn(programme, day).areas.map(({ id }) => id);
  return (areas.length === 0 ? [null] : areas).map((area) => rulesOf(programme, area, day));
}
