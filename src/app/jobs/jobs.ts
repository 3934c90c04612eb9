import { z } from 'zod';
import type { Job } from '#platform/jobs/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import type { Work } from '#platform/work.ts';
import { type Notice, notify } from './notify.ts';
import type { Tools } from './tools.ts';

const programme = z.object({ programmeId: z.uuid() });
const call = z.object({ callId: z.uuid() });
const proposal = z.object({ proposalId: z.uuid(), providerId: z.uuid() });

/**
 * Every kind of job. The system sees no case: an event about one carries the ids of those who are to be told, and the
 * page behind the link decides what they see.
 */
export const jobs = {
  'send-mail': sendMail,
  'tell-of-programme': notify('programme-published', programme, async (work, { programmeId }) => {
    const title = await findProgrammeTitle(work, programmeId);
    return title && { title, path: `/programmes/${programmeId}`, to: { role: 'district-office' } };
  }),
  'tell-of-open-call': notify('call-opened', call, async (work, { callId }) => {
    const found = await findCallTitle(work, callId);
    return found && { ...found, path: `/calls/${callId}`, to: { role: 'provider' } };
  }),
  'tell-of-closed-call': notify('call-closed', call, async (work, { callId }) => {
    const found = await findCallTitle(work, callId);
    const to = { role: 'committee-member' as const, organisationId: found?.committeeId ?? '' };
    return found && { ...found, path: `/calls/${callId}`, to };
  }),
  'tell-of-completion': notify('completion-asked', proposal, toldToProvider),
  'tell-of-exclusion': notify('proposal-excluded', proposal, toldToProvider),
  'tell-of-grant': notify(
    'grant-awarded',
    z.object({ grantId: z.uuid(), districtId: z.uuid() }),
    async (_, { grantId, districtId }) => ({
      path: `/grants/${grantId}`,
      to: { role: 'district-office', organisationId: districtId },
    }),
  ),
  'tell-of-payment': notify(
    'payment-released',
    z.object({ fundsRequestId: z.uuid(), providerId: z.uuid() }),
    async (_, { fundsRequestId, providerId }) => ({
      path: `/funds-requests/${fundsRequestId}`,
      to: { role: 'provider', organisationId: providerId },
    }),
  ),
  'tell-of-release': notify(
    'commitment-released',
    z.object({ grantId: z.uuid(), districtId: z.uuid() }),
    async (_, { grantId, districtId }) => ({
      path: `/grants/${grantId}`,
      to: { role: 'district-office', organisationId: districtId },
    }),
  ),
  'tell-of-recovery': notify(
    'recovery-claimed',
    z.object({ fundsRequestId: z.uuid(), providerId: z.uuid() }),
    async (_, { fundsRequestId, providerId }) => ({
      path: `/funds-requests/${fundsRequestId}`,
      to: { role: 'provider', organisationId: providerId },
    }),
  ),
  'tell-of-referral': notify(
    'person-referred',
    z.object({ participationId: z.uuid(), coachId: z.uuid() }),
    async (_, { participationId, coachId }) => ({
      path: `/people/${participationId}`,
      to: { accountId: coachId },
    }),
  ),
} as const satisfies Record<string, Job<Tools>>;

export type JobKind = keyof typeof jobs;

async function toldToProvider(
  _: Work,
  { proposalId, providerId }: z.output<typeof proposal>,
): Promise<Notice> {
  return { path: `/proposals/${proposalId}`, to: { role: 'provider', organisationId: providerId } };
}

async function findProgrammeTitle({ db }: Work, id: string) {
  const found = await db.selectFrom('programme').select('definition').where('id', '=', id).executeTakeFirst();
  return (found?.definition as { title?: { de: string; en: string } } | undefined)?.title;
}

async function findCallTitle({ db }: Work, id: string) {
  const found = await db
    .selectFrom('callOverview')
    .select(['title', 'committeeId'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found && { title: { de: found.title, en: found.title }, committeeId: found.committeeId };
}
