import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { ApplicationRecord, NewApplication } from '../model/application.ts';
import { passOn } from '../model/pass-on.ts';
import { type PlacedApplication, placeApplication } from '../model/place-application.ts';
import { kindOfBody } from '../queries/kind-of-body.ts';
import { insertApplication, listApplicationsBelow, placeUnderGrant } from '../store/applications.ts';
import { findGrantToPassOn, lockToPassOn } from '../store/load-to-pass-on.ts';

type Begun = { readonly opened?: NewApplication; readonly placed?: PlacedApplication };

/**
 * Weiterleitung beginnen: a district opens the matter of one provider under its own grant, with the projects and lines that were
 * granted for it, or with amounts of lines that belong to no project; a provider that has applied to it is passed on to by what it
 * applied with. Two of its people then decide on it as on any application.
 */
export const passOnGrant = defineCommand({
  name: 'grants.pass-on',
  permission: 'grants.pass-on',
  input: z.strictObject({
    id: z.uuid(),
    providerId: z.uuid().describe('Whoever it is passed on to'),
    applicationId: z
      .uuid()
      .optional()
      .describe(
        'Its application to you that is put under this grant; without: the only one that is open, if any',
      ),
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
      kind: await kindOfBody(work, providerId),
      applied: await listApplicationsBelow(work, { programmeId, area, granteeId: providerId }),
    };
  },
  judge: ({ applied }, { applicationId }) =>
    applicationId === undefined || applied.some(({ id }) => id === applicationId)
      ? []
      : [{ path: 'applicationId', code: 'no-such-application', facts: {} }],
  decide: ({ kind, applied, ...grant }, { applicationId, ...asked }, means): Decision<Begun> => {
    const application = asked.amounts ? undefined : meantBy(applicationId, applied);
    if (application === 'several') return refused('several-applications', { count: applied.length });
    if (application) {
      const placed = placeApplication(grant, { application, kind }, means);
      return placed.refusal ? placed : decided({ placed: placed.change });
    }
    const opened = passOn(grant, { ...asked, kind }, means);
    return opened.refusal ? opened : decided({ opened: opened.change });
  },
  save: async (work, { opened, placed }) => {
    if (opened) await insertApplication(work, opened);
    if (placed) await placeUnderGrant(work, placed);
  },
  trace: (begun) => ({ objectKind: 'application', objectId: idOf(begun), payload: begun }),
  answer: (begun) => ({ id: idOf(begun) }),
});

/** Returns the application that is meant: the one that is named, else the only one. */
function meantBy(id: string | undefined, applied: readonly ApplicationRecord[]) {
  if (id !== undefined) return applied.find((one) => one.id === id);
  return applied.length > 1 ? 'several' : applied[0];
}

const idOf = ({ opened, placed }: Begun): string => (opened ?? placed?.application)?.id ?? '';
