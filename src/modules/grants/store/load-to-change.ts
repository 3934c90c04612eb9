import { sumCents } from '#kernel/money.ts';
import {
  type BudgetLine,
  freeCents,
  listCommitmentsOfGrant,
  listDemands,
  listHeldEntries,
  listHeldLines,
  listHeldStandings,
  listProgrammeLines,
} from '#modules/funding/index.ts';
import { getProgrammeRules, rulesOfPayer } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { GrantToChange } from '../model/change-grant.ts';
import { isMeasure } from '../model/measure.ts';
import type { HeldStanding } from '../model/rebook-held.ts';
import { kindOfBody } from '../queries/kind-of-body.ts';
import { findMoneyQuota } from '../queries/money-quota.ts';
import { loadPlan } from './plans.ts';

/** Loads a grant by its notice in force for whoever gave it, with its money as it stands; nothing for everybody else. */
export async function loadGrantToChange(work: Work, id: string): Promise<GrantToChange | undefined> {
  const found = await work.db
    .selectFrom('grantInForce as g')
    .select([
      'g.id',
      'g.noticeNumber',
      'g.programmeId',
      'g.rulesFrom',
      'g.area',
      'g.districtId',
      'g.grantorId',
      'g.granteeId',
      'g.parentId',
      'g.number',
      'g.kind',
      'g.planId',
      'g.startsOn',
      'g.endsOn',
      'g.terms',
    ])
    .where('g.id', '=', id)
    .where('g.grantorId', '=', work.actor.organisationId)
    .executeTakeFirst();
  if (!found) return undefined;
  const { planId, rulesFrom, area, ...grant } = found;
  const kind = await kindOfBody(work, grant.grantorId);
  const rules = rulesOfPayer(await getProgrammeRules(work, grant.programmeId, rulesFrom, area), kind);
  const { parentId } = grant;
  const isHeld = grant.parentId === null && rules.procedure.passingOn !== undefined;
  return {
    ...grant,
    kind: grant.kind as GrantToChange['kind'],
    rules,
    ruleVersion: rules.definitionHash,
    plan: await loadPlan(work, planId),
    commitments: await listCommitmentsOfGrant(work, id, 'de'),
    lines:
      grant.parentId === null
        ? await listProgrammeLines(work, grant.programmeId)
        : await listHeldLines(work, grant.parentId),
    held: isHeld ? await heldStandings(work, id) : null,
    money:
      parentId === null && !isMeasure(kind)
        ? await findMoneyQuota(work, { ...grant, without: id }, rules)
        : NO_QUOTA,
    demands: await listDemands(work, id),
  };
}

/** The quota of what is passed on: none, for it was counted where it was granted. */
const NO_QUOTA = { quota: null, granted: 0 };

/** Returns what a grantee holds of a grant to pass it on, by the years that gave it. */
export async function heldStandings(work: Work, id: string): Promise<HeldStanding[]> {
  const entries = await listHeldEntries(work, id);
  const lines = await listHeldStandings(work, id);
  return lines
    .filter(({ kind }) => kind === 'held')
    .map((line) => {
      const same = lines.filter(
        ({ source, authorisationYear }) =>
          source === line.source && authorisationYear === line.authorisationYear,
      );
      const ofYear = ({ budgetLineId }: { budgetLineId: string }) =>
        same.some(({ id }) => id === budgetLineId);
      return standingOf(line, same, {
        entries: entries.filter(ofYear),
        lapsedCents: sumCents(same.map(({ lapsedCents }) => lapsedCents)),
      });
    });
}

const standingOf = (
  { id, source, cashYear }: BudgetLine,
  same: readonly BudgetLine[],
  { entries, lapsedCents }: Pick<HeldStanding, 'entries' | 'lapsedCents'>,
): HeldStanding => ({
  ...{ id, source, cashYear, entries, lapsedCents },
  grantedCents: sumCents(entries.map(({ leftCents }) => leftCents)),
  freeCents: sumCents(same.map(freeCents)),
  openCents: sumCents(same.map(({ committedCents, paidCents }) => committedCents - paidCents)),
  rests: same.filter((one) => one.id !== id).map((one) => ({ id: one.id, freeCents: freeCents(one) })),
});
