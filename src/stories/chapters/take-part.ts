import {
  confirmFacts,
  findPerson,
  type PersonDetail,
  referPerson,
  startParticipation,
} from '#modules/participants/index.ts';
import type { Outcome } from '#platform/commands/command.ts';
import type { Storyteller } from '../storyteller.ts';

/** The people who are responsible for somebody who takes part without a place, and where. */
type Responsible = {
  readonly jobcenter: string;
  readonly coach: string;
  readonly programmeId: string;
  readonly area?: string;
};

type Joining = {
  readonly firstName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly facts: object;
  readonly referredOn: string;
  /** The way in which the Jobcenter knows of the programme that this one needs. */
  readonly takesPartElsewhere?: string;
};

/** Lets a Jobcenter refer somebody and confirm what is known of them; answers the participation. */
export async function referTold(
  teller: Storyteller,
  { jobcenter, coach, ...where }: Responsible,
  { facts, referredOn, ...person }: Joining,
): Promise<string> {
  teller.on(referredOn);
  const id = await teller.does(jobcenter, referPerson, {
    ...{ ...where, ...person, isVoluntary: true, voluntaryOn: referredOn },
    coachId: teller.settled.accounts.get(coach),
  });
  return teller.does(jobcenter, confirmFacts, { id, version: 1, facts });
}

type Beginning = { readonly id: string; readonly startsOn: string; readonly project: string };

/** Lets somebody begin in a seat of a project, by its title. */
export async function beginTold(teller: Storyteller, jobcenter: string, begin: Beginning): Promise<void> {
  const outcome = await mayBegin(teller, jobcenter, begin);
  if (outcome.kind !== 'done') throw new Error(`${begin.id} did not begin: ${JSON.stringify(outcome)}`);
}

/** Lets somebody begin likewise, with whatever comes out. */
export async function mayBegin(
  teller: Storyteller,
  jobcenter: string,
  { id, startsOn, project }: Beginning,
): Promise<Outcome> {
  teller.on(startsOn);
  const found = await teller.sees(jobcenter, ({ db }) =>
    db.selectFrom('projectTitle').select('id').where('title', '=', project).executeTakeFirstOrThrow(),
  );
  const { version } = await personTold(teller, jobcenter, id);
  return teller.tries(jobcenter, startParticipation, { id, version, startsOn, projectId: found.id });
}

/** Returns somebody as the Jobcenter sees them now. */
export async function personTold(teller: Storyteller, jobcenter: string, id: string): Promise<PersonDetail> {
  const person = await teller.sees(jobcenter, (work) => findPerson(work, id));
  if (!person) throw new Error(`${id} is not to be found`);
  return person;
}
