import type { IsoDate } from '#kernel/calendar.ts';
import { type CostRule, costRules, type LumpSum, lumpSumsOf } from './cost-rules.ts';
import { type DefinitionOfDay, definitionOfArea, definitionOn, versionOn } from './definition-on.ts';
import { kindOfSource, type MoneySource, type SourceKind } from './money-source.ts';
import { type Mode, modeOf, type Offer } from './offer.ts';
import { type PlaceRules, placeRulesOf } from './place-rules.ts';
import type { Selection } from './procedure.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

/** A source of money as a rule: of what kind it is, and whether anything of it can be paid out here. */
export type SourceRule = MoneySource & { readonly kind: SourceKind; readonly isPayable: boolean };

/** An offer as a rule: how people take part in it. */
export type OfferRule = Offer & { readonly mode: Mode };

/** What a programme says in one of its areas on one day: the only answer that everybody asks for. */
export type ProgrammeRules = Pick<
  DefinitionOfDay,
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
  readonly area: DefinitionOfDay['areas'][number] | null;
  readonly conducted: 'here' | 'elsewhere';
  readonly relations: NonNullable<DefinitionOfDay['relations']>;
  readonly procedure: DefinitionOfDay['procedure'];
  readonly stations: DefinitionOfDay['procedure']['steps'];
  /** How it is found out who is funded; none where whoever applies may be granted. */
  readonly selection: Selection;
  /** The rules of its committees, where the file states them. */
  readonly committee: NonNullable<DefinitionOfDay['procedure']['committee']> | null;
  readonly recipients: DefinitionOfDay['procedure']['grantees']['kinds'];
  readonly offers: readonly OfferRule[];
  /** The mix of places and the fewest of a project; null where it offers no places. */
  readonly places: PlaceRules | null;
  readonly placeKinds: readonly string[];
  /** Whether the districts have quotas by which places can be counted. */
  readonly hasQuotas: boolean;
  /** The provision that decides who belongs to the target group, such as st-stuta. */
  readonly instrument: string | null;
  /** The months that people are to be coached before the job. */
  readonly coachingMonths: number | null;
  readonly costTypes: readonly CostRule[];
  /** What is paid by the month for places or people. */
  readonly lumpSums: readonly LumpSum[];
  readonly sources: readonly SourceRule[];
  readonly payment: NonNullable<DefinitionOfDay['payment']> | null;
  readonly participation: NonNullable<DefinitionOfDay['participation']> | null;
  readonly shares: NonNullable<DefinitionOfDay['shares']>;
  readonly sizes: NonNullable<DefinitionOfDay['sizes']>;
  readonly staffing: NonNullable<DefinitionOfDay['staffing']>;
  readonly phases: NonNullable<DefinitionOfDay['phases']>;
  readonly tracks: NonNullable<DefinitionOfDay['tracks']>;
  readonly indicators: NonNullable<DefinitionOfDay['indicators']>;
  readonly duties: NonNullable<DefinitionOfDay['duties']>;
  readonly rampUp: NonNullable<DefinitionOfDay['rampUp']>;
};

/**
 * Returns what a programme says in an area on a day. Whoever opens something new asks for today; what runs already asks
 * for the day of the version that it lives by.
 */
export function rulesOf(programme: ProgrammeDefinition, area: string | null, day: IsoDate): ProgrammeRules {
  const whole = definitionOn(programme, day);
  const said = definitionOfArea(whole, area);
  const {
    slug,
    title,
    summary,
    land,
    legalBasis,
    period,
    targets,
    quotas,
    targetGroup,
    conditions,
    procedure,
  } = said;
  const { conducted = 'here' } = said;
  const isPayable = (source: MoneySource) =>
    conducted === 'here' && kindOfSource(source, land) === 'own-cash';
  const sources = said.money.map((source) => ({
    ...source,
    kind: kindOfSource(source, land),
    isPayable: isPayable(source),
  }));
  const costTypes = costRules(said.costTypes, sources);
  return {
    ...{
      slug,
      title,
      summary,
      land,
      legalBasis,
      period,
      targets,
      quotas,
      targetGroup,
      conditions,
      procedure,
    },
    validFrom: versionOn(programme, day),
    area: whole.areas.find(({ id }) => id === area) ?? null,
    conducted,
    relations: said.relations ?? [],
    stations: procedure.steps,
    selection: selectionOf(procedure),
    recipients: procedure.grantees.kinds,
    offers: said.offers.map((offer) => ({ ...offer, mode: modeOf(offer) })),
    costTypes,
    lumpSums: lumpSumsOf(costTypes),
    committee: procedure.committee ?? null,
    places: placeRulesOf(said),
    placeKinds: said.offers.filter(({ unit }) => unit === 'place').map(({ id }) => id),
    hasQuotas: quotas.others !== 'open',
    instrument: targetGroup.instrument,
    coachingMonths: said.participation?.coachingMonthsBefore ?? null,
    sources,
    payment: said.payment ?? null,
    participation: said.participation ?? null,
    shares: said.shares ?? [],
    sizes: said.sizes ?? [],
    staffing: said.staffing ?? [],
    phases: said.phases ?? [],
    tracks: said.tracks ?? [],
    indicators: said.indicators ?? [],
    duties: said.duties ?? [],
    rampUp: said.rampUp ?? [],
  };
}

/** Returns the rules of every area; those of the programme itself where it has none. */
export function rulesOfAreas(programme: ProgrammeDefinition, day: IsoDate): ProgrammeRules[] {
  const areas = definitionOn(programme, day).areas.map(({ id }) => id);
  return (areas.length === 0 ? [null] : areas).map((area) => rulesOf(programme, area, day));
}

function selectionOf({ steps }: DefinitionOfDay['procedure']): Selection {
  const stated = steps.find(({ selection }) => selection !== undefined)?.selection;
  return stated ?? (steps.some(({ act }) => act === 'selection') ? 'authority' : 'none');
}
