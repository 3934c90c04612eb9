import { recordReading } from '#modules/audit/index.ts';
import { writeLetters } from '#platform/mail/index.ts';
import { formatInstant, inLocale } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { type MadeLink, makeEnrolmentLink, makeSignInLink } from '../commands/links.ts';
import { accountMessages } from '../messages/account.ts';
import { minutesAfter } from '../model/lifetimes.ts';
import { hashSecret } from '../model/session-token.ts';
import { findVisibleParticipant } from '../queries/find-visible-participant.ts';
import { showAccount } from './account.routes.ts';
import { linkFields, NewLinkPage, ownPeople, ParticipantLinkPage } from './new-link.page.tsx';

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
  const secret = context.formSecret();
  return handleForm(context, {
    command: makeEnrolmentLink,
    fields: [],
    also: { accountId: context.id(), secretHash: hashOf(secret) },
    takesVersion: false,
    done: (made, isRepeated) =>
      showNewLink(context, { secret, isRepeated, back: `/accounts/${context.id()}` }, made as MadeLink),
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
  const secret = context.formSecret();
  return handleForm(context, {
    command: makeSignInLink,
    fields: linkFields(),
    also: { participantId: context.id(), secretHash: hashOf(secret) },
    assemble: ({ validMinutes, ...input }) => ({
      ...input,
      ...(validMinutes !== undefined && { validMinutes: Number(validMinutes) }),
    }),
    done: (made, isRepeated) =>
      showNewLink(context, { secret, isRepeated, back: ownPeople(context) }, made as MadeLink),
    again: (state, status) => showParticipantLink(context, state, status),
  });
}

/** Shows the link, after a second click once more, and sends it, if there is an address. Only here and in the mail does it stand in clear. */
async function showNewLink(
  context: Context,
  { secret, isRepeated, back }: { secret: string; isRepeated: boolean; back: string },
  { accountId, email, language, validMinutes }: MadeLink,
): Promise<Response> {
  const { work, origin } = context;
  const address = `${origin}/link?link=${secret}`;
  const until = minutesAfter(work.now, validMinutes);
  if (email !== null && !isRepeated) {
    const { subject, body } = inLocale(language, () => ({
      subject: accountMessages.newLink.mailSubject,
      body: accountMessages.newLink.mailBody(address, formatInstant(until)),
    }));
    await writeLetters(work, [{ accountId, recipient: email, subject, body }]);
  }
  const link = { address, until: formatInstant(until), mailedTo: email, back };
  return context.html(NewLinkPage({ context, link }));
}

const hashOf = (secret: string): string => hashSecret(secret).toString('base64url');
