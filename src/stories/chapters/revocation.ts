import { sql } from 'kysely';
import { addDays } from '#kernel/calendar.ts';
import {
  decideNotice,
  listGrantedProjects,
  loadPlan,
  lumpLines,
  prepareNotice,
} from '#modules/grants/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';

/**
 * Tells how a district revokes, by two of its people, what it passed on to a provider that gives up: the lump sums of the days until
 * then stay granted.
 */
export async function tellRevocation(teller: Storyteller, { population }: Story): Promise<void> {
  for (const { district, revokedOn } of population) {
    if (revokedOn === undefined) continue;
    teller.on(revokedOn);
    const { id, amounts } = await whatStays(teller, district, addDays(revokedOn, 1));
    await teller.does(`office-${district}`, prepareNotice, {
      ...{ id, kind: 'revocation', amounts, lastDay: revokedOn, heardOn: addDays(revokedOn, -9) },
      reason:
        'Erfunden: Der Träger stellt seinen Betrieb ein; die Menschen gehen auf Plätze anderer Träger über.',
    });
    await teller.does(`second-${district}`, decideNotice, { id, verdict: 'agree' });
  }
}

/** Finds the grant of a district whose places are closed, all of them, and what of each of its lines is due before a day. */
const whatStays = (teller: Storyteller, district: string, until: string) =>
  teller.sees(`office-${district}`, async (work) => {
    const { id, planId, programmeId, rulesFrom } = await work.db
      .selectFrom('grantInForce as g')
      .select(['id', 'planId', 'programmeId', 'rulesFrom'])
      .where('parentId', 'is not', null)
      .where(
        sql<boolean>`not exists (select from project_title j join place_state p on p.project_id = j.id
          where j.grant_id = g.id and p.status <> 'closed')`,
      )
      .executeTakeFirstOrThrow();
    const rules = await getProgrammeRules(work, programmeId, rulesFrom);
    const projects = await listGrantedProjects(work, id);
    const due = projects.flatMap(({ id: projectId, offers, startsOn }) =>
      lumpLines(projectId, offers, rules, { from: startsOn, until }),
    );
    const amounts = (await loadPlan(work, planId)).lines.map(({ number, costType, cashYear, projectId }) => {
      const found = due.find(
        (one) => one.project === projectId && one.costType === costType && one.cashYear === cashYear,
      );
      return { number, amountCents: found?.amountCents ?? 0 };
    });
    return { id, amounts };
  });
