import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { passOn } from '../model/pass-on.ts';
import { insertApplication } from '../store/applications.ts';
import { findGrantToPassOn, lockToPassOn } from '../store/load-to-pass-on.ts';

/**
 * Weiterleitung beginnen: a district opens the matter of one provider under its own grant, with the projects and lines that were
 * granted for it, or with amounts of lines that belong to no project; two of its people then decide on it as on any application.
 */
export const passOnGrant = defineCommand({
  name: 'grants.pass-on',
  permission: 'grants.pass-on',
  input: z.strictObject({
    id: z.uuid(),
    providerId: z.uuid(),
    startsOn: z.string().refine(isIsoDate, { error: 'no-such-day' }).optional(),
    amounts: z
      .array(z.strictObject({ number: z.int().min(1), amountCents: z.int().min(1).max(100_000_000_000) }))
      .min(1)
      .max(2000)
      .optional(),
  }),
  load: async (work, { id, providerId }) => {
    await lockToPassOn(work, id);
    const grant = await findGrantToPassOn(work, id);
    if (!grant) return undefined;
    const { programmeId, rulesFrom, area } = grant;
    return {
      ...grant,
      rules: await getProgrammeRules(work, programmeId, rulesFrom, area),
      kind: (await findBody(work, providerId))?.kind,
    };
  },
  decide: ({ kind, ...grant }, asked, means) => passOn(grant, { ...asked, kind }, means),
  save: insertApplication,
  trace: (application) => ({
    objectKind: 'application',
    objectId: application.id,
    payload: application,
  }),
  answer: ({ id }) => ({ id }),
});

const findBody = ({ db }: Work, id: string) =>
  db.selectFrom('organisationName').select('kind').where('id', '=', id).executeTakeFirst();
