import type { Work } from '#platform/work.ts';
import { type FinancePlan, ownCashCents, type PlanLine, planCents } from '../model/finance-plan.ts';

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

/** Loads a plan with its lines, in their order. */
export async function loadPlan(work: Work, id: string): Promise<FinancePlan> {
  const plan = await work.db
    .selectFrom('financePlan')
    .select(['id', 'financing', 'ownFundsFirst'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...plan, lines: await listPlanLines(work, id) };
}

/** Lists the lines of a plan by their numbers. */
export const listPlanLines = ({ db }: Work, planId: string): Promise<PlanLine[]> =>
  db
    .selectFrom('financePlanLine')
    .select([
      'number',
      'costType',
      'source',
      'sourceKind',
      'cashYear',
      'projectId',
      'quantity',
      'unitPriceCents',
      'amountCents',
      'note',
    ])
    .where('planId', '=', planId)
    .orderBy('number')
    .execute();
