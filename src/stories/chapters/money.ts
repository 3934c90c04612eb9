import { listCommitmentsOfGrant } from '#modules/funding/index.ts';
import { checkRequest, releasePayment, requestFunds } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { personOf } from './call.ts';

type Project = { id: string; title: string; grantId: string };

/**
 * Tells the payments: March and April are paid, May waits: one request checked, others not, one project has not asked
 * yet.
 */
export async function tellMoney(teller: Storyteller): Promise<void> {
  for (const [number, provider] of ['diakonie', 'drk', 'qsg'].entries()) {
    for (const [at, project] of (await projectsOf(teller, provider)).entries()) {
      await pay(teller, provider, project, {
        month: '2018-03',
        requestedOn: '2018-04-05',
        paidOn: '2018-04-17',
      });
      await pay(teller, provider, project, {
        month: '2018-04',
        requestedOn: '2018-05-04',
        paidOn: '2018-05-15',
      });
      if (at > 2) continue;
      const id = await request(teller, provider, project, { month: '2018-05', requestedOn: '2018-06-01' });
      if (id && number === 1) await check(teller, project, id, '2018-06-04');
    }
  }
}

const projectsOf = (teller: Storyteller, provider: string): Promise<Project[]> =>
  teller.sees(personOf(provider), ({ db, actor }) =>
    db
      .selectFrom('projectTitle')
      .select(['id', 'title', 'grantId'])
      .where('providerId', '=', actor.organisationId)
      .orderBy('title')
      .execute(),
  );

type Month = { month: string; requestedOn: string };

/** Requests the funds of a month; a project without anybody on its places has nothing to ask for. */
async function request(
  teller: Storyteller,
  provider: string,
  { id }: Project,
  { month, requestedOn }: Month,
): Promise<string | undefined> {
  teller.on(requestedOn);
  const outcome = await teller.tries(personOf(provider), requestFunds, { projectId: id, month });
  if (outcome.kind === 'done') return String(outcome.answer.id);
  if (outcome.kind === 'refused') return undefined;
  throw new Error(`funds of ${month} could not be requested: ${JSON.stringify(outcome)}`);
}

async function check(teller: Storyteller, project: Project, id: string, day: string): Promise<void> {
  teller.on(day);
  const [commitment] = await teller.sees('wolter', (work) =>
    listCommitmentsOfGrant(work, project.grantId, 'de', 2018),
  );
  await teller.does('wolter', checkRequest, {
    id,
    version: 1,
    commitmentId: commitment?.id,
    reason: 'Tage und Pauschalen stimmen mit den Plätzen überein.',
  });
}

async function pay(
  teller: Storyteller,
  provider: string,
  project: Project,
  { paidOn, ...month }: Month & { paidOn: string },
): Promise<void> {
  const id = await request(teller, provider, project, month);
  if (!id) return;
  await check(teller, project, id, paidOn);
  await teller.does('lindner', releasePayment, { id, version: 2, verdict: 'agree' });
}
