import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findCoach } from '#modules/identity/index.ts';
import { actAtStation, findProgrammeRules } from '#modules/programmes/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { districtOf, organisationOf } from '#platform/work.ts';
import { participantNumber } from '../model/participant-number.ts';
import { insertReferral } from '../referral.store.ts';

const name = z.string().trim().min(1).max(100);

const fields = {
  programmeId: z.uuid(),
  firstName: name,
  familyName: name,
  birthDate: isoDay,
  phone: z.string().trim().min(3).max(40).optional(),
  email: z.email().max(320).optional(),
  isVoluntary: z.boolean(),
  voluntaryOn: isoDay.optional(),
  coachId: z.uuid(),
};

type Voluntary = { isVoluntary: boolean; voluntaryOn?: string | undefined };

/** Person zuweisen an das Programm: the Jobcenter refers somebody, and entrusts a coach with them from today on. */
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
  load: async (work, { programmeId, coachId }) => {
    const programme = await findProgrammeRules(work, programmeId);
    const coach = await findCoach(work, coachId);
    return programme && { programme, coach, actor: work.actor };
  },
  decide: ({ programme, coach, actor }, input, { newId, today }) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const station = actAtStation(programme, { act: 'participation', by: 'jobcenter', on: today });
    if (station.refusal) return station;
    if (!coach) return refused('no-such-coach');
    if (input.birthDate >= today) return refused('born-in-the-future');
    if ((input.voluntaryOn ?? today) > today) return refused('voluntary-in-the-future');
    const participantId = newId();
    return decided({
      ...input,
      voluntaryOn: input.isVoluntary ? (input.voluntaryOn ?? today) : null,
      participationId: newId(),
      caseId: newId(),
      participantId,
      number: participantNumber(participantId),
      jobcenterId: organisationOf(actor),
      districtId: districtOf(actor),
      since: today,
      rulesFrom: programme.validFrom,
    });
  },
  save: insertReferral,
  // Names stay in their compartment: the trail says who was referred by the number.
  trace: ({ participationId, participantId, number, programmeId, coachId, voluntaryOn }) => ({
    objectKind: 'participation',
    objectId: participationId,
    participantId,
    payload: { number, programmeId, coachId, voluntaryOn },
  }),
  announce: ({ participationId, coachId }) => [
    { event: 'person-referred', payload: { participationId, coachId } },
  ],
  answer: ({ participationId, participantId }) => ({ id: participationId, participantId }),
  constraints: { one_running_participation: 'already-referred' },
});
