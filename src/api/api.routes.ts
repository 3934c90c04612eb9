import type { Command } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { apiAddress, interfaceAddress, openApiAddress, unknownApiAddress } from './addresses.ts';
import { answerCommand } from './answer-command.ts';
import { answerQuery } from './answer-query.ts';
import { showContract } from './contract.ts';
import { showDocumentation } from './documentation.ts';
import type { Offer } from './offer.ts';
import { commandPath } from './operations.ts';
import { answerFunction } from './public-functions.ts';
import { notFound, notSignedIn } from './reply.ts';

const TO_ALL = { public: 'what the interface offers is no secret' };

/** Returns the routes for programs: the same commands and queries as the pages, behind the same rights. */
export const apiRoutes = (offer: Offer): readonly Route[] => [
  {
    method: 'GET',
    path: apiAddress.path,
    access: TO_ALL,
    inAnyLand: true,
    handle: (context) => showDocumentation(offer, context),
  },
  {
    method: 'GET',
    path: openApiAddress.path,
    access: TO_ALL,
    inAnyLand: true,
    api: true,
    handle: showContract(offer),
  },
  ...offer.functions.map(
    (one): Route => ({
      method: one.method,
      path: interfaceAddress.path + one.address.path,
      access: { public: 'a calculation, without anything stored' },
      inAnyLand: true,
      api: true,
      handle: (context) => answerFunction(one, context),
    }),
  ),
  ...offer.queries.map(
    (query): Route => ({
      method: 'GET',
      path: interfaceAddress.path + query.address.path,
      access: query.access,
      api: true,
      handle: withSoundToken((context) => answerQuery(query, context)),
    }),
  ),
  ...offer.commands.map(
    (command: Command): Route => ({
      method: 'POST',
      path: interfaceAddress.path + commandPath(command.name),
      access: { permission: command.permission },
      api: true,
      ...(command.takesFiles && { takesFiles: true }),
      handle: withSoundToken((context) => answerCommand(command, context)),
    }),
  ),
  ...(['GET', 'POST'] as const).map(
    (method): Route => ({
      method,
      path: unknownApiAddress.path,
      access: TO_ALL,
      inAnyLand: true,
      api: true,
      handle: async () => notFound(),
    }),
  ),
];

/**
 * Refuses a token that is expired or revoked, even for what all may read: whoever shows one means to be somebody. Only
 * API tokens count: a session is a person's at a page, where forms have proofs that programs do not give.
 */
function withSoundToken(handle: Route['handle']): Route['handle'] {
  return async (context: Context) =>
    context.header('authorization') && context.actor.method !== 'token' ? notSignedIn() : handle(context);
}
