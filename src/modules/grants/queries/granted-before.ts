import type { OfferUnit, ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationRecord } from '../model/application.ts';
import { type GrantTotals, limitsMoreThanProjects, type ScopedPlan } from '../model/scope-limits.ts';
import { PLAN_LINE } from '../store/plans.ts';

const NOTHING: GrantTotals = { offers: [], lines: [], projects: 0 };

/**
 * Returns what a programme has granted already to whoever applies, to the district and in all; nothing where no limit of its
 * file asks for it. What is passed on is in the grant above.
 */
export async function grantedBefore(
  work: Work,
  { programmeId, granteeId, districtId }: ApplicationRecord,
  rules: Pick<ProgrammeRules, 'sizes' | 'shares'>,
): Promise<ScopedPlan['before']> {
  if (!limitsMoreThanProjects(rules)) return { grantee: NOTHING, district: NOTHING, programme: NOTHING };
  const lines = await listLines(work, programmeId);
  const offers = await listOffers(work, programmeId);
  const of = (isAsked: (line: (typeof lines)[number]) => boolean): GrantTotals => {
    const asked = lines.filter(isAsked);
    const projects = new Set(asked.flatMap(({ projectId }) => projectId ?? []));
    const area = new Map(asked.map((line) => [line.projectId, line.area]));
    return {
      lines: asked,
      offers: offers
        .filter(({ projectId }) => projects.has(projectId))
        .map(({ projectId, ...offer }) => ({ ...offer, area: area.get(projectId) ?? null })),
      projects: projects.size,
    };
  };
  return {
    grantee: of((line) => line.granteeId === granteeId),
    district: of((line) => line.districtId === districtId),
    programme: of(() => true),
  };
}

const listLines = ({ db }: Work, programmeId: string) =>
  db
    .selectFrom('grantInForce as g')
    .innerJoin('financePlanLine as l', 'l.planId', 'g.planId')
    .select(['g.granteeId', 'g.districtId', 'g.area', ...PLAN_LINE])
    .where('g.programmeId', '=', programmeId)
    .where('g.parentId', 'is', null)
    .execute();

async function listOffers({ db }: Work, programmeId: string) {
  const rows = await db
    .selectFrom('projectOffer')
    .select(['projectId', 'kind', 'unit', 'quantity'])
    .where('programmeId', '=', programmeId)
    .execute();
  return rows.map(({ quantity, unit, ...row }) => ({
    ...row,
    unit: unit as OfferUnit,
    quantity: Number(quantity),
  }));
}
