import { checkFunding, jobOf, judgeJob } from '#modules/eligibility/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { personFundingCheckAddress } from '../addresses.ts';
import { factsKnown, findFacts } from '../facts.store.ts';
import { PersonFundingCheckPage } from './funding-check.page.tsx';
import { withPerson } from './named-person.ts';

const SEE = { permission: 'participants.see-person' };

/** The Fördercheck of a person. Comparing another job is asking again: it stores nothing either. */
export const fundingCheckRoutes: Route[] = [
  {
    method: 'GET',
    path: personFundingCheckAddress.path,
    access: SEE,
    showsPeople: true,
    handle: showFundingCheck,
  },
  {
    method: 'POST',
    path: personFundingCheckAddress.path,
    access: SEE,
    showsPeople: true,
    handle: compareJob,
  },
];

function showFundingCheck(context: Context): Promise<Response> {
  return withCheck(context, async (person, check) => {
    const job = jobOf({}, check.asOf);
    return context.html(PersonFundingCheckPage({ context, person, check, job, state: { faults: [] } }));
  });
}

function compareJob(context: Context): Promise<Response> {
  return withCheck(context, async (person, check) => {
    const { input, faults = [] } = judgeJob(context.form);
    const job = input ? jobOf(input, check.asOf) : null;
    const state = { input: context.form, faults };
    const page = PersonFundingCheckPage({ context, person, check, job, state });
    return context.html(page, job === null ? 422 : 200);
  });
}

type Answer = Parameters<typeof PersonFundingCheckPage>[0];

const withCheck = (
  context: Context,
  answer: (person: Answer['person'], check: Answer['check']) => Promise<Response>,
): Promise<Response> =>
  withPerson(context, 'participants.see-funding-check', async (person) =>
    answer(person, await checkOf(context, person)),
  );

/** Checks what is confirmed about a person against every instrument as of today. */
async function checkOf({ work }: Context, { participantId, birthDate }: Answer['person']) {
  const known = await findFacts(work, participantId);
  return checkFunding(work.today, known ? factsKnown(known) : { birthDate });
}
