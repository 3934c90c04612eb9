import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import { type FinancePlan, grantTerms, loadPlan, type PlanLine, type Terms } from '#modules/grants/index.ts';
import { ofBody } from '#modules/identity/index.ts';
import {
  getProgrammeRules,
  type ProgrammeRelations,
  type ProgrammeRules,
  rulesOfPayer,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { Lump } from '../model/calculate-month.ts';
import { mostInMonth } from '../model/cost-limits.ts';
import type { Finality } from '../model/finality.ts';
import type { ClaimCost } from '../model/own-line.ts';
import { type PlannedClaimShare, plannedShares } from '../model/sources.ts';
import type { TierFacts } from '../model/tier.ts';

/** A grant as claims need it: between whom it is, what its notice in force pays, and the plan that bounds it. */
export type ClaimGrant = {
  readonly id: string;
  readonly noticeNumber: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly parentId: string | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly terms: Terms;
  readonly plan: readonly (PlanLine & PlannedClaimShare)[];
  readonly financing: Pick<FinancePlan, 'financing' | 'ownFundsFirst'>;
  /** The sum that is demanded back already of what was paid too much. */
  readonly demandedCents: Cents;
  readonly finality: Finality;
  readonly rules: ProgrammeRules;
  /** The cost types that are paid, at the rates of the notice. */
  readonly costs: readonly ClaimCost[];
};

/** Finds a grant by its notice in force; nothing where this person is no party of it and answers for no whole. */
export async function findClaimGrant(work: Work, id: string): Promise<ClaimGrant | undefined> {
  const found = await work.db
    .selectFrom('grantInForce')
    .select([
      ofBody('grantInForce.grantorId').kind.as('payer'),
      ofBody('grantInForce.granteeId').kind.as('recipient'),
      ofBody('grantInForce.districtId').officialKey.as('region'),
      'grantInForce.id',
      'grantInForce.noticeNumber',
      'grantInForce.programmeId',
      'grantInForce.rulesFrom',
      'grantInForce.area',
      'grantInForce.districtId',
      'grantInForce.grantorId',
      'grantInForce.granteeId',
      'grantInForce.parentId',
      'grantInForce.startsOn',
      'grantInForce.endsOn',
      'grantInForce.planId',
      'grantInForce.terms',
      demandedOf('grantInForce.id').as('demandedCents'),
      finalityOf('grantInForce.id').as('finality'),
    ])
    .where('grantInForce.id', '=', id)
    .executeTakeFirst();
  if (!found) return undefined;
  const { planId, ...notice } = found;
  const ofLand = await getProgrammeRules(work, notice.programmeId, notice.rulesFrom, notice.area);
  const { lines, ...financing } = await loadPlan(work, planId);
  const grant = underRules(notice, ofLand);
  return { ...grant, plan: plannedShares(lines, grant.costs), financing };
}

/** The sum that is demanded back of a grant; `grant` names the column of its id. */
export const demandedOf = (grant: string) =>
  sql<number>`coalesce((select sum(y.difference_cents) from recovery y where y.grant_id = ${sql.ref(grant)}), 0)::bigint`;

/** The notices of a grant with what is paid under it; `grant` names the column of its id. */
export const finalityOf = (grant: string) =>
  sql<Finality>`(select jsonb_build_object('paidCents', paid_under(tenant(), ${sql.ref(grant)}),
    'notices', jsonb_agg(jsonb_build_object('amountCents', f.amount_cents, 'finalOn', f.final_on) order by f.number))
    from final_notice f where f.grant_id = ${sql.ref(grant)})`;

/** The facts of a notice and its parties that the rules of its version are read for. */
type Noticed = {
  readonly endsOn: IsoDate;
  readonly terms: unknown;
  /** The kinds of the body that pays and of the one that is paid. */
  readonly payer: string;
  readonly recipient: string;
  readonly region: string | null;
};

/** Returns a grant as the rules of its version make it of its notice: with its last day, and what it pays at which rates. */
export function underRules<Notice extends Noticed>(
  { payer, recipient, region, ...notice }: Notice,
  ofLand: ProgrammeRules & ProgrammeRelations,
) {
  const rules = rulesOfPayer(ofLand, payer);
  const terms = grantTerms(notice.terms);
  const costs = costsOf(rules, terms, { recipient, ...(region !== null && { region }) });
  return { ...notice, endsOn: lastDayOf(notice.endsOn, rules), terms, rules, costs };
}

/** Returns the end of a grant for its claims: nothing is claimed for days after the programme that its own ends with. */
const lastDayOf = (endsOn: IsoDate, { endsWith }: ProgrammeRelations): IsoDate =>
  endsWith && endsWith.until < endsOn ? endsWith.until : endsOn;

/** Returns what is paid by place and month, at the rates of the notice. */
export const lumpsOf = ({ rules, costs }: Pick<ClaimGrant, 'rules' | 'costs'>): Lump[] =>
  rules.lumpSums.flatMap((lump) => {
    const cost = costs.find(({ costType }) => costType === lump.costType);
    const type = rules.costTypes.find(({ id }) => id === lump.costType);
    if (!cost || !type) return [];
    const most = mostInMonth(type);
    const tiers = cost.tiers.map((tier) =>
      tier.cap && tier.cap.amountCents > most ? { ...tier, cap: { ...tier.cap, amountCents: most } } : tier,
    );
    const rateCents = Math.min(cost.unitPriceCents ?? lump.rateCents, most);
    return [{ ...lump, rateCents, ...(tiers.length > 0 && { tiers, facts: cost.facts }) }];
  });

/** Returns the cost types that the grantee of a grant passes on; none where it is the last of the chain. */
export function passedOnCosts({
  rules: { procedure, costTypes },
  parentId,
}: Pick<ClaimGrant, 'rules' | 'parentId'>): readonly string[] {
  if (!procedure.passingOn || parentId !== null) return [];
  return procedure.passingOn.costTypes ?? costTypes.map(({ id }) => id);
}

const costsOf = ({ costTypes }: ProgrammeRules, { rates }: Terms, facts: TierFacts): ClaimCost[] =>
  costTypes
    .filter(({ payable }) => payable)
    .map(({ id, basis, cap, rateBasisPoints, tiers = [], of = [], subsidiaryTo = [] }) => {
      const rate = rates.find(({ costType }) => costType === id);
      return {
        costType: id,
        basis,
        unitPriceCents: rate?.rateCents ?? cap?.amountCents ?? null,
        rateBasisPoints: rate?.rateBasisPoints ?? rateBasisPoints,
        ...{ of, subsidiaryTo, tiers, facts },
      };
    });
