import {
  acceptChangeProposal,
  acknowledgeTouchedDecision,
  assignPerson,
  confirmFacts,
  extendAssignment,
  proposeEnd,
} from '#modules/participants/index.ts';
import { prepareRecovery } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { findStay } from './find-stay.ts';
import { EXTENDED, factsOf, JOBCENTER, type ToldPerson } from './people.ts';

/** The people who turned out to have had work in between: once somebody took note, once it waits. */
const NOTED = 10;
const UNNOTED = 5;
/** The person who waits for a place and gets one before three months of coaching are over. */
const EXCEPTED = 42;
/** A project that asks for April and not for May, so that what came to light changes one payment. */
const PROJECT = 'Tafelgarten Möckern';

/**
 * Tells what did not go as planned, in spring 2018: all of it invented, and where people write something, they say so.
 */
export async function tellTurns(teller: Storyteller, people: readonly ToldPerson[]): Promise<void> {
  const person = (number: number) => people[number] as ToldPerson;
  await confirmAnew(teller, person(NOTED), { number: NOTED, day: '2018-04-23' });
  await takeNote(teller, person(NOTED));
  await confirmAnew(teller, person(UNNOTED), { number: UNNOTED, day: '2018-05-29' });
  await extend(teller, person(EXTENDED));
  const placeId = await endInHindsight(teller);
  await assignByException(teller, person(EXCEPTED), placeId);
}

/**
 * Confirms the facts anew: somebody had work for some months, and the check of the first decision would have answered
 * otherwise.
 */
async function confirmAnew(
  teller: Storyteller,
  { participationId }: ToldPerson,
  { number, day }: { number: number; day: string },
): Promise<void> {
  const { benefitPeriods, unemploymentPeriods, ...others } = factsOf(number);
  teller.on(day);
  await teller.does(JOBCENTER, confirmFacts, {
    id: participationId,
    version: 3,
    facts: {
      ...others,
      benefitPeriods: benefitPeriods.flatMap(besideWork),
      unemploymentPeriods: unemploymentPeriods.flatMap(besideWork),
    },
  });
}

const besideWork = ({ from }: { from: string }) => [
  { from, until: '2016-12-01' },
  { from: '2017-09-01', until: null },
];

async function takeNote(teller: Storyteller, { participationId }: ToldPerson): Promise<void> {
  const { id } = await teller.sees(JOBCENTER, ({ db }) =>
    db
      .selectFrom('touchedDecisionState')
      .select('id')
      .where('participationId', '=', participationId)
      .executeTakeFirstOrThrow(),
  );
  teller.on('2018-04-25');
  await teller.does(JOBCENTER, acknowledgeTouchedDecision, {
    id,
    version: 1,
    note: 'Erfundener Vermerk: Die Zuweisung bleibt bestehen, die Teamleitung weiß Bescheid.',
  });
}

async function extend(teller: Storyteller, { participationId }: ToldPerson): Promise<void> {
  teller.on('2018-05-28');
  await teller.does(JOBCENTER, extendAssignment, {
    id: participationId,
    version: 3,
    lastDayOn: '2018-12-31',
  });
}

/**
 * Tells how a provider says too late that somebody left in April. The place was paid for until its end, so the
 * district prepares what is to be claimed back; a second person has still to decide. It answers the place that became free.
 */
async function endInHindsight(teller: Storyteller): Promise<string> {
  const { occupancyId, placeId, projectId } = await findStay(teller, 'lorenz', PROJECT);
  teller.on('2018-05-22');
  const proposalId = await teller.does('lorenz', proposeEnd, {
    occupancyId,
    lastDayOn: '2018-04-20',
    reason: 'own-wish',
  });
  teller.on('2018-05-24');
  await teller.does(JOBCENTER, acceptChangeProposal, { id: proposalId, version: 1 });
  teller.on('2018-05-30');
  await teller.does('office-15086', prepareRecovery, {
    id: await claimOfApril(teller, projectId),
    // Ten of thirty days at 250 euros a month.
    amountCents: 8_333,
    legalBasis: 'revocation',
    reason:
      'Erfunden: Ein Platz war vom 21. bis 30. April 2018 nicht besetzt, ausgezahlt wurde auch für diese Tage.',
    dueOn: '2018-06-29',
  });
  return placeId;
}

const claimOfApril = async (teller: Storyteller, projectId: string): Promise<string> =>
  teller.sees('office-15086', async ({ db }) => {
    const { id } = await db
      .selectFrom('claimState as c')
      .innerJoin('projectTitle as j', 'j.grantId', 'c.grantId')
      .select('c.id')
      .where('j.id', '=', projectId)
      .where('c.startsOn', '=', '2018-04-01')
      .executeTakeFirstOrThrow();
    return id;
  });

async function assignByException(
  teller: Storyteller,
  { participationId }: ToldPerson,
  placeId: string,
): Promise<void> {
  teller.on('2018-05-31');
  await teller.does(JOBCENTER, assignPerson, {
    id: participationId,
    version: 2,
    placeId,
    startsOn: '2018-06-04',
    lastDayOn: '2019-12-31',
    exceptionReason:
      'Erfundene Begründung: Der Platz ist überraschend frei geworden, und die Betreuerin kennt die Person schon aus einem früheren Vorhaben.',
  });
}
