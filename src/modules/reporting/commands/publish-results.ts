import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { indicatorFigures } from '../model/indicator-value.ts';
import { protectFigures } from '../model/protect-figures.ts';
import { rawFigures } from '../queries/raw-figures.ts';

/** Ergebnisse veröffentlichen: the protected figures of one day, which stay as they were published. */
export const publishResults = defineCommand({
  name: 'reporting.publish-results',
  permission: 'reporting.publish-results',
  input: z.strictObject({ programmeId: z.uuid() }),
  load: async (work, { programmeId }) => {
    const programme = await findProgrammeRules(work, programmeId);
    return programme && { programme, figures: await rawFigures(work, programme) };
  },
  decide: ({ programme, figures }, { programmeId }, { today, now, actor }) =>
    programme.status === 'draft'
      ? refused('programme-not-published')
      : decided({
          programmeId,
          asOf: today,
          publishedAt: now,
          publishedBy: actor.accountId,
          figures: [...protectFigures(figures), ...indicatorFigures(programme, figures)],
        }),
  save: async ({ db }, { programmeId, asOf, publishedAt, publishedBy, figures }) => {
    await db
      .insertInto('publicFigure')
      .values(
        figures.map(({ districtId, ...figure }) => ({
          programmeId,
          districtId,
          ...figure,
          asOf,
          publishedAt,
          publishedBy,
        })),
      )
      .execute();
  },
  trace: ({ programmeId, asOf, figures }) => ({
    objectKind: 'programme',
    objectId: programmeId,
    payload: { asOf, figures },
  }),
  announce: ({ programmeId, asOf }) => [{ event: 'results-published', payload: { programmeId, asOf } }],
  answer: ({ programmeId }) => ({ id: programmeId }),
  constraints: { public_figure_tenant_id_programme_id_district_id_figure_as__key: 'already-published' },
});
