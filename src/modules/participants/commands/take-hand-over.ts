import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findCoach } from '#modules/identity/index.ts';
import { findProgrammeRules, participationIn } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { districtOf, organisationOf, type SignedInWork } from '#platform/work.ts';
import { findOfferedPerson, loadHandOver, settleHandOver } from '../hand-over.store.ts';
import { besideOthers } from '../model/other-programme.ts';
import { moveHandOver } from '../model/participation-hand-over.ts';
import { mayTakePart } from '../model/referral.ts';
import { programmesOf } from '../other-participation.store.ts';
import { lockPeopleLike } from '../people-like.store.ts';
import { recordMeant } from '../person-record.store.ts';
import { insertReferral } from '../referral.store.ts';

/**
 * Übergabe annehmen: the other body keeps the person from today on, in a record and a participation of its own as after a referral.
 * That of the giver ends with this day; its contacts and notes stay where they are.
 */
export const takeHandOver = defineCommand({
  name: 'participants.take-hand-over',
  permission: 'participants.take-hand-over',
  input: z.strictObject({ id: z.uuid(), version: z.int(), coachId: z.uuid() }),
  load: loadOffer,
  version: ({ offer }) => offer.version,
  decide: ({ offer, coach, found, actor }, _, { newId, today }) => {
    const move = moveHandOver('participants.take-hand-over', offer.status);
    if (move.refusal) return move;
    if (!found) return refused('offer-lapsed');
    if (!coach) return refused('no-such-coach');
    const { programme, person, known, takingPart } = found;
    const may = mayTakePart(programme, person.birthDate, today);
    if (may.refusal) return may;
    const others = takingPart.map(({ programmeId }) => programmeId);
    const beside = besideOthers(programme.related, others, undefined);
    if (beside.refusal) return beside;
    const { firstName, familyName, birthDate, phone, area, voluntaryOn } = person;
    return decided({
      ...{ offer, status: move.change, coachId: coach.accountId },
      ...{ firstName, familyName, birthDate, phone: phone ?? undefined, area, voluntaryOn },
      ...recordMeant(known, { sameAs: person.personId }, newId),
      ...{ elsewhere: beside.change, participationId: newId(), caseId: newId() },
      ...{ jobcenterId: organisationOf(actor), districtId: districtOf(actor), since: today },
      ...{ programmeId: offer.programmeId, rulesFrom: programme.validFrom },
      mode: participationIn(programme.offers).mode,
    });
  },
  save: async (work, { offer, status, ...referral }) => {
    await settleHandOver(work, offer.id, { status });
    await insertReferral(work, referral);
  },
  trace: ({ participationId, participantId, number, programmeId, area, coachId, offer }) => ({
    objectKind: 'participation',
    objectId: participationId,
    participantId,
    payload: { number, programmeId, area, coachId, handOverId: offer.id },
  }),
  announce: ({ participationId, coachId, offer }) => [
    { event: 'person-referred', payload: { participationId, coachId } },
    {
      event: 'hand-over-answered',
      payload: { participationId: offer.participationId, jobcenterId: offer.jobcenterId },
    },
  ],
  answer: ({ participationId, participantId }) => ({ id: participationId, participantId }),
  constraints: { one_running_participation: 'already-referred', offer_stands: 'offer-lapsed' },
});

/** Loads an offer to the own body, and who it is about as long as it stands. */
async function loadOffer(work: SignedInWork, { id, coachId }: { id: string; coachId: string }) {
  const offer = await loadHandOver(work, { id });
  if (offer?.toId !== organisationOf(work.actor)) return undefined;
  const coach = await findCoach(work, coachId);
  const person = await findOfferedPerson(work, id);
  const programme = person && (await findProgrammeRules(work, offer.programmeId, work.today, person.area));
  if (!programme) return { offer, coach, found: undefined, actor: work.actor };
  const known = (await lockPeopleLike(work, person)).filter(({ personId }) => personId === person.personId);
  const takingPart = await programmesOf(work, known, programme.related);
  return { offer, coach, found: { programme, person, known, takingPart }, actor: work.actor };
}
