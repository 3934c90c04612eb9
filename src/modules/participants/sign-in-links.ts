import { defineSignInLinks } from '#modules/identity/index.ts';
import { findOwnParticipant } from './queries/find-own-participant.ts';

/** Links by which people sign in themselves: identity makes them, and here stands whose they may be. */
export const signInLinks = defineSignInLinks(findOwnParticipant);
