import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findCoach } from '#modules/identity/index.ts';
import { faultsInArea, findProgrammeRules, participationIn } from '#modules/programmes/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { districtOf, organisationOf } from '#platform/work.ts';
import { ANOTHER, faultsInMatch } from '../model/known-person.ts';
import { besideOthers } from '../model/other-programme.ts';
import { mayTakePart } from '../model/referral.ts';
import { programmesOf } from '../other-participation.store.ts';
import { lockPeopleLike } from '../people-like.store.ts';
import { recordMeant } from '../person-record.store.ts';
import { insertReferral } from '../referral.store.ts';

const name = z.string().trim().min(1).max(100);

const fields = {
  programmeId: z.uuid(),
  area: z.string().min(1).max(80).nullable().default(null),
  firstName: name,
  familyName: name,
  birthDate: isoDay,
  sameAs: z
    .union([z.uuid(), z.literal(ANOTHER)])
    .optional()
    .describe('Where the Land knows somebody of this name and birth date: which person it is, or another'),
  anotherReason: z.string().trim().min(10).max(2000).optional().describe('Why it is another person'),
  phone: z.string().trim().min(3).max(40).optional(),
  email: z.email().max(320).optional(),
  isVoluntary: z.boolean(),
  voluntaryOn: isoDay.optional(),
  coachId: z.uuid(),
  takesPartElsewhere: z
    .string()
    .trim()
    .min(10)
    .max(2000)
    .optional()
    .describe(
      'How it is known that somebody takes part in the programme that this one needs, where it is conducted elsewhere',
    ),
};

type Voluntary = { isVoluntary: boolean; voluntaryOn?: string | undefined };

/**
 * Person zuweisen an das Programm: the Jobcenter refers somebody, and entrusts a coach with them from today on. Whom the
 * Land knows already is the same person again: with a new participation, and a record of this Jobcenter if it has none.
 */
export const referPerson = defineCommand({
  name: 'participants.refer-person',
  permission: 'participants.refer-person',
  input: z
    .strictObject(fields)
    .refine(
      ...acrossFields<Voluntary>(
        ['voluntaryOn', 'isVoluntary'],
        'required',
        ({ isVoluntary, voluntaryOn }) => !isVoluntary || voluntaryOn !== undefined,
      ),
    ),
  load: async (work, { programmeId, area, coachId, firstName, familyName, birthDate }) => {
    const programme = await findProgrammeRules(work, programmeId, work.today, area);
    const coach = await findCoach(work, coachId);
    const known = await lockPeopleLike(work, { firstName, familyName, birthDate });
    if (!programme) return undefined;
    const takingPart = await programmesOf(work, known, programme.related);
    return { programme, coach, known, takingPart, actor: work.actor };
  },
  judge: ({ programme, known }, { area, sameAs, anotherReason, isVoluntary }) => [
    ...faultsInArea(area, programme),
    ...(programme.participation?.voluntary && !isVoluntary
      ? [{ path: 'isVoluntary', code: 'only-voluntary', facts: {} }]
      : []),
    ...faultsInMatch(known, { sameAs, anotherReason }),
  ],
  decide: ({ programme, coach, known, takingPart, actor }, input, { newId, today }) => {
    const may = mayTakePart(programme, input.birthDate, today);
    if (may.refusal) return may;
    if (!coach) return refused('no-such-coach');
    if ((input.voluntaryOn ?? today) > today) return refused('voluntary-in-the-future');
    const meant = recordMeant(known, input, newId);
    const others = takingPart
      .filter(({ personId }) => personId === meant.personId)
      .map(({ programmeId }) => programmeId);
    const beside = besideOthers(programme.related, others, input.takesPartElsewhere);
    if (beside.refusal) return beside;
    return decided({
      ...input,
      elsewhere: beside.change,
      voluntaryOn: input.isVoluntary ? (input.voluntaryOn ?? today) : null,
      participationId: newId(),
      caseId: newId(),
      ...meant,
      jobcenterId: organisationOf(actor),
      districtId: districtOf(actor),
      since: today,
      rulesFrom: programme.validFrom,
      mode: participationIn(programme.offers).mode,
    });
  },
  save: insertReferral,
  // Names stay in their compartment: the trail says who was referred by the number.
  trace: ({
    participationId,
    participantId,
    number,
    programmeId,
    area,
    coachId,
    voluntaryOn,
    ...change
  }) => ({
    objectKind: 'participation',
    objectId: participationId,
    participantId,
    payload: { number, programmeId, area, coachId, voluntaryOn, isNewPerson: change.isNewPerson },
  }),
  announce: ({ participationId, coachId }) => [
    { event: 'person-referred', payload: { participationId, coachId } },
  ],
  answer: ({ participationId, participantId }) => ({ id: participationId, participantId }),
  constraints: { one_running_participation: 'already-referred' },
});
