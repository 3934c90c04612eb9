import { z } from 'zod';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter } from '../model/application.ts';
import { faultsInMeasure, openMeasure } from '../model/measure.ts';
import { loadGrantToMeasure } from '../store/load-measure.ts';
import { applicationDays, endsAfterStart } from './application-input.ts';
import { submitted } from './submitted.ts';

const cents = z.int().min(1).max(10_000_000);

/**
 * Maßnahme beantragen: whoever runs places asks the body that the file names as their payer to bear a part of them, from books of
 * its own and beside the grant.
 */
export const submitMeasureApplication = defineCommand({
  name: 'grants.submit-measure-application',
  permission: 'grants.submit-measure-application',
  input: z
    .strictObject({
      id: z.uuid().describe('The own grant whose places it is about'),
      ...applicationDays,
      rateCents: cents.describe('What is asked for one place and month'),
      wholeCents: cents.describe('What one place costs in a month, whoever bears it'),
      places: z
        .array(
          z.strictObject({
            projectId: z.uuid(),
            kind: z.string().min(1).max(80),
            places: z.int().min(0).max(10_000).describe('0: the project is not part of it'),
          }),
        )
        .max(200),
    })
    .refine(...endsAfterStart),
  load: (work, { id }) => loadGrantToMeasure(work, id),
  judge: (grant, { lastDay, ...asked }) => faultsInMeasure(grant, { ...asked, endsOn: dayAfter(lastDay) }),
  decide: (grant, { lastDay, ...asked }, { newId }) =>
    openMeasure(grant, { ...asked, endsOn: dayAfter(lastDay) }, newId),
  ...submitted,
});
