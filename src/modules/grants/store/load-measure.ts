import { sql } from 'kysely';
import { getProgrammeRules, offersIn, type RuledProgramme } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationRecord } from '../model/application.ts';
import { borneBeside, type GrantToMeasure } from '../model/measure.ts';
import { aboveWholeCost } from '../model/measure-limits.ts';
import type { Terms } from '../model/terms.ts';
import { findMeasuringBody } from '../queries/measuring-body.ts';

/** Loads a grant for its grantee, who asks another payer to bear a part of its places. */
export async function loadGrantToMeasure(work: Work, id: string): Promise<GrantToMeasure | undefined> {
  const grant = await work.db
    .selectFrom('grantInForce')
    .select(['id', 'programmeId', 'rulesFrom', 'area', 'districtId', 'granteeId'])
    .where('id', '=', id)
    .where('granteeId', '=', work.actor.organisationId)
    .executeTakeFirst();
  if (!grant) return undefined;
  const rules = await getProgrammeRules(work, grant.programmeId, grant.rulesFrom, grant.area);
  const payer = borneBeside(rules)?.payer;
  return {
    ...grant,
    rules,
    projects: await work.db
      .selectFrom('project as j')
      .select([
        'j.id',
        'j.title',
        'j.fieldOfUse',
        'j.startsOn',
        'j.endsOn',
        offersIn(sql`project_offer o where o.project_id = j.id`).as('offers'),
      ])
      .where('j.grantId', '=', id)
      .orderBy('j.title')
      .orderBy('j.id')
      .execute(),
    payerBody: payer && (await findMeasuringBody(work, { districtId: grant.districtId, payer })),
  };
}

/** Returns the limits that a measure is held to: with the grant of a project, it bears no more than a place costs. */
export async function measureLimits(work: Work, application: ApplicationRecord, rules: RuledProgramme) {
  const rates = new Map<string, Terms['rates']>();
  const ids = application.items.map(({ projectId }) => projectId);
  const { rows } = await sql<{ id: string; rates: Terms['rates'] | null }>`
    select id, rates_of(id) as rates from unnest(${ids}::uuid[]) id`.execute(work.db);
  for (const row of rows) rates.set(row.id, row.rates ?? []);
  return (lines: ApplicationRecord['plan']['lines']) =>
    aboveWholeCost({ items: application.items, lines }, rules, rates);
}
