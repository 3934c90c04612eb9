import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { organisationOf } from '#platform/work.ts';
import { insertActivity } from '../activity.store.ts';
import { activityContent } from './activity-input.ts';

/** Stellenprofil schreiben: the ministry describes an activity for the whole Land, with which providers may begin. */
export const writeProfile = defineCommand({
  name: 'places.write-profile',
  permission: 'places.write-profile',
  input: z.strictObject({
    programmeId: z.uuid(),
    area: z.string().trim().min(1).max(80).nullable().default(null),
    kind: z.string().trim().min(1).max(80),
    ...activityContent,
  }),
  load: async (work, { programmeId, area }) => findProgrammeRules(work, programmeId, work.today, area),
  judge: ({ offers }, { kind }) =>
    offers.some(({ id, unit }) => id === kind && unit === 'place')
      ? []
      : [{ path: 'kind', code: 'no-such-offer', facts: {} }],
  decide: ({ validFrom: rulesFrom, offers }, said, { actor, newId }) =>
    decided({
      ...said,
      id: newId(),
      ownerId: organisationOf(actor),
      districtId: null,
      rulesFrom,
      needsTests: offers.find(({ id }) => id === said.kind)?.tests !== undefined,
      profileId: null,
      status: 'profile' as const,
    }),
  save: insertActivity,
  trace: (profile) => ({ objectKind: 'activity', objectId: profile.id, payload: profile }),
  announce: ({ id }) => [{ event: 'profile-written', payload: { activityId: id } }],
  answer: ({ id }) => ({ id }),
});
