import { recordReading } from '#modules/audit/index.ts';
import { formatInstant } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { makeEnrolmentLink, makeSignInLink } from '../commands/links.ts';
import { accountMessages } from '../messages/account.ts';
import { minutesAfter, SECRET_MINUTES } from '../model/lifetimes.ts';
import { hashSecret, newSecret } from '../model/session-token.ts';
import { findVisibleParticipant } from '../queries/find-visible-participant.ts';
import { writeMail } from '../write-mail.ts';
import { showAccount } from './account.routes.ts';
import { linkFields, NewLinkPage, ParticipantLinkPage } from './new-link.page.tsx';

const MAKE_LINK = { permission: 'identity.make-sign-in-link' };

export const newLinkRoutes: Route[] = [
  {
    method: 'POST',
    path: '/accounts/:id/enrolment-link',
    access: { permission: 'identity.administer' },
    handle: submitEnrolment,
  },
  {
    method: 'GET',
    path: '/participants/:id/sign-in-link',
    access: MAKE_LINK,
    showsPeople: true,
    handle: (context) => showParticipantLink(context),
  },
  {
    method: 'POST',
    path: '/participants/:id/sign-in-link',
    access: MAKE_LINK,
    showsPeople: true,
    handle: submitParticipantLink,
  },
];

function submitEnrolment(context: Context): Promise<Response> {
  const secret = newSecret();
  return handleForm(context, {
    command: makeEnrolmentLink,
    fields: [],
    also: { accountId: context.id(), secretHash: hashOf(secret) },
    // The version of the person is no matter here.
    assemble: ({ version: _, ...input }) => input,
    done: ({ accountId, email }) =>
      showNewLink(context, {
        secret,
        accountId: String(accountId),
        email: email === null ? null : String(email),
        validMinutes: SECRET_MINUTES['enrolment-link'],
        back: `/accounts/${accountId}`,
      }),
    again: ({ refusal }, status) => showAccount(context, { refusal, status }),
  });
}

async function showParticipantLink(
  context: Context,
  state = freshForm(context),
  status = 200,
): Promise<Response> {
  const participant = await findVisibleParticipant(context.work, context.id());
  if (!participant) return context.notFound();
  await recordReading(context.work, {
    action: makeSignInLink.name,
    objectKind: 'participant',
    objectId: participant.id,
    participantId: participant.id,
  });
  return context.html(ParticipantLinkPage({ context, state, participant }), status);
}

function submitParticipantLink(context: Context): Promise<Response> {
  const secret = newSecret();
  const validMinutes = Number(context.form.validMinutes);
  return handleForm(context, {
    command: makeSignInLink,
    fields: linkFields(context.reading),
    also: { participantId: context.id(), secretHash: hashOf(secret) },
    assemble: (input) => ({ ...input, ...(input.validMinutes !== undefined && { validMinutes }) }),
    done: ({ accountId, email }) =>
      showNewLink(context, {
        secret,
        accountId: String(accountId),
        email: email === null ? null : String(email),
        validMinutes,
        back: `/participants/${context.id()}`,
      }),
    again: (state, status) => showParticipantLink(context, state, status),
  });
}

type Made = {
  secret: string;
  accountId: string;
  email: string | null;
  validMinutes: number;
  back: string;
};

/** Shows the link once and sends it, if there is an address. Only here and in the mail does it stand in clear. */
async function showNewLink(context: Context, made: Made): Promise<Response> {
  const { work, origin, reading } = context;
  const words = accountMessages[reading].newLink;
  const address = `${origin}/link?link=${made.secret}`;
  const until = formatInstant(minutesAfter(work.now, made.validMinutes), reading);
  if (made.email)
    await writeMail(work, {
      accountId: made.accountId,
      recipient: made.email,
      subject: words.mailSubject,
      body: words.mailBody(address, until),
    });
  return context.html(
    NewLinkPage({ context, link: { address, until, mailedTo: made.email, back: made.back } }),
  );
}

const hashOf = (secret: string): string => hashSecret(secret).toString('base64url');
