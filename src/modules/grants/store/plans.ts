import type { Work } from '#platform/work.ts';
import { type FinancePlan, ownCashCents, planCents } from '../model/finance-plan.ts';

/** The parties of a plan: whose costs it has, and who is asked to bear them. */
type Parties = {
  readonly programmeId: string;
  readonly districtId: string;
  readonly granteeId: string;
  readonly grantorId: string;
};

/** Keeps a plan with all its lines; nothing of it is ever changed. */
export async function insertPlan(
  { db }: Work,
  { programmeId, districtId, granteeId: makerId, grantorId: addresseeId }: Parties,
  { id, financing, ownFundsFirst, lines, fromPlanId }: FinancePlan & { readonly fromPlanId?: string },
): Promise<void> {
  await db
    .insertInto('financePlan')
    .values({
      ...{ id, programmeId, districtId, makerId, addresseeId, financing, ownFundsFirst },
      fromPlanId: fromPlanId ?? null,
      totalCents: planCents(lines),
      ownCashCents: ownCashCents(lines),
    })
    .execute();
  await db
    .insertInto('financePlanLine')
    .values(
      lines.map((line) => ({
        planId: id,
        makerId,
        addresseeId,
        number: line.number,
        costType: line.costType,
        source: line.source,
        sourceKind: line.sourceKind,
        cashYear: line.cashYear,
        projectId: line.projectId,
        quantity: line.quantity,
        unitPriceCents: line.unitPriceCents,
        amountCents: line.amountCents,
        note: line.note,
      })),
    )
    .execute();
}

/** Loads a plan with its lines, in their order. A plan has at least one. */
export async function loadPlan({ db }: Work, id: string): Promise<FinancePlan> {
  const rows = await db
    .selectFrom('financePlanLine as l')
    .innerJoin('financePlan as f', 'f.id', 'l.planId')
    .select(['f.financing', 'f.ownFundsFirst', ...PLAN_LINE])
    .where('l.planId', '=', id)
    .orderBy('l.number')
    .execute();
  const [first] = rows;
  if (!first) throw new Error(`the plan ${id} is not to be seen`);
  const { financing, ownFundsFirst } = first;
  return {
    ...{ id, financing, ownFundsFirst },
    lines: rows.map(({ financing: _, ownFundsFirst: __, ...line }) => line),
  };
}

/** The columns of a line `l` of a plan. */
export const PLAN_LINE = [
  'l.number',
  'l.costType',
  'l.source',
  'l.sourceKind',
  'l.cashYear',
  'l.projectId',
  'l.quantity',
  'l.unitPriceCents',
  'l.amountCents',
  'l.note',
] as const;
