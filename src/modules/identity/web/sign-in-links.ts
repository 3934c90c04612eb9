import { type FindOwnParticipant, signInLinkCommand } from '../commands/sign-in-link.ts';
import { signInLinkForm } from './sign-in-link-form.ts';

/** Makes command and routes of sign-in links, for the module that knows whose participant somebody is. */
export function defineSignInLinks(find: FindOwnParticipant) {
  const makeSignInLink = signInLinkCommand(find);
  return { makeSignInLink, routes: signInLinkForm(makeSignInLink, find).routes };
}

export type SignInLinks = ReturnType<typeof defineSignInLinks>;
