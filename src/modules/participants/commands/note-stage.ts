import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { findConsents } from '../consent.store.ts';
import { isMinor, missingConsents } from '../model/consent.ts';
import { beyondTrack } from '../model/phase.ts';
import { neededForStage, STAGE_KINDS } from '../model/stage.ts';
import { insertStage } from '../stage.store.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

type Days = { startsOn: string; lastDayOn: string };
type Firm = { kind: (typeof STAGE_KINDS)[number]; firm?: string | undefined };

/** Abschnitt: a time of orientation, an internship in a firm or counselling, agreed beforehand or noted later. */
export const noteStage = defineCommand({
  name: 'participants.note-stage',
  permission: 'participants.note-stage',
  input: z
    .strictObject({
      ...{ id: z.uuid(), version: z.int() },
      kind: z.enum(STAGE_KINDS),
      firm: z.string().trim().min(2).max(200).optional().describe('Of an internship'),
      startsOn: isoDay,
      lastDayOn: isoDay,
      hours: z.int().min(1).max(2000).describe('In all'),
    })
    .refine(
      ...acrossFields<Days>(
        ['lastDayOn', 'startsOn'],
        'before-start',
        ({ startsOn, lastDayOn }) => startsOn <= lastDayOn,
      ),
    )
    .refine(
      ...acrossFields<Firm>(
        ['firm', 'kind'],
        'required',
        ({ kind, firm }) => kind !== 'internship' || firm !== undefined,
      ),
    )
    .refine(
      ...acrossFields<Firm>(
        ['firm', 'kind'],
        'only-for-internship',
        ({ kind, firm }) => kind === 'internship' || firm === undefined,
      ),
    ),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const file = participation && (await findConsents(work, participation.participantId));
    return participation && file && { participation, file };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, file }, { kind, firm = null, startsOn, lastDayOn, hours }, { today, newId }) => {
    if (participation.status !== 'running' || participation.startedOn === null) return refused('not-begun');
    if (kind === 'internship' && !participation.offersInternship) return refused('no-internship-here');
    const { startedOn } = participation;
    if (startsOn < startedOn) return refused('stage-too-early', { from: startedOn });
    const tooLong = beyondTrack(participation, startedOn, addDays(lastDayOn, 1));
    if (tooLong) return tooLong;
    const needed = neededForStage(kind, participation, isMinor(file.birthDate, startsOn));
    // What is agreed ahead holds on its first day; what is noted later still holds today.
    const days = startsOn < today ? [startsOn, today] : [startsOn];
    if (days.some((day) => missingConsents(file, needed, day).length > 0))
      return refused('stage-needs-consent');
    const period = { from: startsOn, until: addDays(lastDayOn, 1) };
    return decided({ participation, stage: { id: newId(), kind, firm, period, hours, brokenOffOn: null } });
  },
  save: async (work, { participation, stage }) => {
    await insertStage(work, participation, stage);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, stage: { id: stageId, kind, period, hours } }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { stageId, kind, period, hours },
  }),
  announce: ({ participation }) => [
    { event: 'stages-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation, stage }) => ({ id: participation.id, stageId: stage.id }),
  constraints: { one_firm_at_a_time: 'in-another-firm' },
});
