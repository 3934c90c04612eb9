import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import { intersect } from '#kernel/period.ts';
import {
  type OfferItem,
  type OwnPayer,
  ownPayer,
  type ProgrammeRules,
  rulesOfPayer,
} from '#modules/programmes/index.ts';
import type { ApplicationItem, NewApplication } from './application.ts';
import { askedPlan } from './asked-plan.ts';
import type { PlanFault } from './finance-plan.ts';
import { lumpLines } from './lump-lines.ts';

/** A project of the grant that a measure stands beside. */
type MeasuredProject = {
  readonly id: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly offers: readonly OfferItem[];
};

/** A grant of one's own, beside which another payer may bear a part of its places. */
export type GrantToMeasure = {
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string;
  readonly granteeId: string;
  readonly projects: readonly MeasuredProject[];
  readonly rules: ProgrammeRules;
  /** The body that the measure is asked of; none where the district has no such body. */
  readonly payerBody: { readonly id: string; readonly name: string } | undefined;
};

type AskedMeasure = {
  readonly startsOn: IsoDate;
  /** The day after the last. */
  readonly endsOn: IsoDate;
  readonly rateCents: Cents;
  readonly wholeCents: Cents;
  readonly places: readonly { readonly projectId: string; readonly kind: string; readonly places: number }[];
};

/** The part of places that another payer bears by the file: by which cost type, at most how much, and of which offers. */
type Borne = {
  readonly payer: OwnPayer;
  readonly costType: string;
  readonly capCents: Cents;
  readonly kinds: readonly string[];
};

/** Tells whether what a body grants is a measure: it has books of its own, and pays beside the grant of a project. */
export const isMeasure = (grantorKind: string | undefined): boolean => ownPayer(grantorKind) !== undefined;

/** Returns what a body with books of its own bears of places by the file: offers that it is the payer of, and its sum by place and month. */
export function borneBeside(rules: ProgrammeRules): Borne | undefined {
  const payer = rules.offers.flatMap((offer) => ownPayer(offer.payer) ?? [])[0];
  const [lump] = payer ? rulesOfPayer(rules, payer).lumpSums : [];
  if (!payer || !lump) return undefined;
  const kinds = rules.offers
    .filter(
      (offer) => offer.payer === payer && offer.unit === 'place' && (lump.kinds?.includes(offer.id) ?? true),
    )
    .map(({ id }) => id);
  return kinds.length > 0 ? { payer, costType: lump.costType, capCents: lump.rateCents, kinds } : undefined;
}

/** Returns the places of a grant that another payer may bear: each offer of each project that it is the payer of. */
export const placesBeside = ({ projects, rules }: Pick<GrantToMeasure, 'projects' | 'rules'>) => {
  const kinds = borneBeside(rules)?.kinds ?? [];
  return projects.flatMap((project) =>
    project.offers
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, quantity }) => ({ project, kind, places: quantity })),
  );
};

/** Finds every fault of a measure as it was asked for, beside its field. */
export function faultsInMeasure(grant: GrantToMeasure, asked: AskedMeasure): PlanFault[] {
  const known = placesBeside(grant);
  const cap = borneBeside(grant.rules)?.capCents;
  return [
    ...(cap !== undefined && asked.rateCents > cap
      ? [{ path: 'rateCents', code: 'above-cap', facts: { cap } }]
      : []),
    ...(asked.wholeCents < asked.rateCents ? [{ path: 'wholeCents', code: 'below-rate', facts: {} }] : []),
    ...asked.places.flatMap(({ projectId, kind, places }, index) => {
      const most = known.find((one) => one.project.id === projectId && one.kind === kind)?.places ?? 0;
      return places > most
        ? [{ path: `places.${index}.places`, code: 'above-granted', facts: { most } }]
        : [];
    }),
  ];
}

/** Opens the application for a measure to the body that the file names as payer, with the months of its places as its plan. */
export function openMeasure(
  grant: GrantToMeasure,
  { startsOn, endsOn, rateCents, wholeCents, places }: AskedMeasure,
  newId: () => string,
): Decision<NewApplication, 'no-own-payer' | 'nothing-to-bear'> {
  const borne = borneBeside(grant.rules);
  if (!borne || !grant.payerBody) return refused('no-own-payer');
  const rules = rulesOfPayer(grant.rules, borne.payer);
  const lumpSums = [{ costType: borne.costType, rateCents, kinds: borne.kinds }];
  const asked = grant.projects.flatMap((project) => {
    const days = intersect(
      { from: startsOn, until: endsOn },
      { from: project.startsOn, until: project.endsOn },
    );
    const offers = offersOf(project, places);
    if (!days?.until || offers.length === 0) return [];
    const lines = lumpLines(project.id, offers, { lumpSums }, { from: days.from, until: days.until });
    const item: ApplicationItem = {
      ...{ projectId: project.id, proposalId: null, providerId: grant.granteeId },
      ...{ title: project.title, fieldOfUse: project.fieldOfUse, offers, wholeCents },
      amountCents: sumCents(lines.map(({ amountCents = 0 }) => amountCents)),
    };
    return [{ item, lines }];
  });
  if (asked.length === 0) return refused('nothing-to-bear');
  const items = asked.map(({ item }) => item);
  const lines = asked.flatMap((one) => one.lines);
  return decided({
    ...{ id: newId(), programmeId: grant.programmeId, rulesFrom: grant.rulesFrom, area: grant.area },
    ...{ districtId: grant.districtId, granteeId: grant.granteeId, grantorId: grant.payerBody.id },
    ...{ callId: null, proposalId: null, parentGrantId: null, startsOn, endsOn, items },
    plan: askedPlan({ items, lines, startsOn, endsOn }, rules, newId),
  });
}

const offersOf = ({ id, offers }: MeasuredProject, places: AskedMeasure['places']): OfferItem[] =>
  offers.flatMap((offer) => {
    const said = places.find(({ projectId, kind }) => projectId === id && kind === offer.kind);
    return said && said.places > 0 ? [{ ...offer, quantity: said.places }] : [];
  });
