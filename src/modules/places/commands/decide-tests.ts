import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { organisationOf } from '#platform/work.ts';
import { insertTests, loadActivity } from '../activity.store.ts';
import { mayBeTested } from '../model/activity.ts';
import { judgeTests, passesTests } from '../model/activity-tests.ts';
import { testsTermsOf } from '../queries/tests-terms.ts';

const reason = z.string().trim().min(10).max(2000);

/**
 * Die drei Prüfungen: the Jobcenter decides whether an activity is additional, in the public interest and neutral to
 * competition (§ 16d (1) to (4) SGB II), each in its own words, with what its advisory board said; and until when that
 * holds, at most as long as the programme says.
 */
export const decideTests = defineCommand({
  name: 'places.decide-tests',
  permission: 'places.decide-tests',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    isAdditional: z.boolean(),
    additionalReason: reason,
    isInPublicInterest: z.boolean(),
    publicInterestReason: reason,
    isCompetitionNeutral: z.boolean(),
    competitionNeutralReason: reason,
    boardHeardOn: isoDay.nullable().default(null),
    boardOpinion: z.string().trim().min(3).max(2000).nullable().default(null),
    validUntil: isoDay.nullable().default(null),
  }),
  load: async (work, { id }) => {
    const activity = await loadActivity(work, id);
    return activity && { activity, terms: await testsTermsOf(work, activity) };
  },
  version: ({ activity }) => activity.version,
  judge: ({ terms }, answer) => judgeTests(terms, answer),
  decide: ({ activity }, { id: _, version: __, ...answer }, { actor, newId }) => {
    const { districtId, status, title, tasks, field, weeklyHours, season } = activity;
    if (districtId === null || !mayBeTested(status)) return refused('wrong-status', { status });
    return decided({
      ...answer,
      validUntil: passesTests(answer) ? answer.validUntil : null,
      id: newId(),
      activity: { ...activity, districtId },
      jobcenterId: organisationOf(actor),
      content: { title, tasks, field, weeklyHours, season },
    });
  },
  save: insertTests,
  trace: ({ activity, ...tests }) => ({
    objectKind: 'activity',
    objectId: activity.id,
    payload: { ...tests, contentHash: activity.contentHash },
  }),
  announce: ({ activity: { id, ownerId } }) => [
    { event: 'activity-tested', payload: { activityId: id, ownerId } },
  ],
  answer: ({ activity, validUntil }) => ({ id: activity.id, validUntil }),
});
