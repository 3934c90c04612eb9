import { type RoleName, roleNames } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import type { Access } from '#web/route.ts';
import { apiAddress, interfaceAddress } from './addresses.ts';
import { DocumentationPage } from './documentation.page.tsx';
import { apiWords } from './messages.ts';
import type { Offer } from './offer.ts';
import { commandDescription, commandPath } from './operations.ts';

export type DocumentedModule = { readonly label: string; readonly href: string; readonly isChosen: boolean };
export type DocumentedRow = { readonly address: string; readonly what: string; readonly who: string };

const moduleOf = (command: string): string => command.split('.')[0] ?? '';

/** Shows the interface to people: what there is, where, and for whom; the commands of one module at a time. */
export async function showDocumentation(offer: Offer, context: Context): Promise<Response> {
  const who = (access: Access) =>
    'public' in access
      ? apiWords.everybody
      : (offer.permissions[access.permission] ?? [])
          .map((role) => roleNames[role as RoleName] ?? role)
          .join(', ');
  const chosen = context.url.searchParams.get('commands');
  const modules = [...Map.groupBy(offer.commands, ({ name }) => moduleOf(name))];
  return context.html(
    DocumentationPage({
      context,
      modules: modules.map(([module, commands]) => ({
        label: `${module} (${commands.length})`,
        href: `${apiAddress()}?commands=${module}`,
        isChosen: module === chosen,
      })),
      functions: offer.functions.map(({ method, address, summary }) => ({
        address: `${method} ${interfaceAddress()}${address.path}`,
        what: summary,
        who: apiWords.everybody,
      })),
      queries: offer.queries.map(({ address, summary, access }) => ({
        address: `GET ${interfaceAddress()}${address.path}`,
        what: summary,
        who: who(access),
      })),
      commands: offer.commands
        .filter(({ name }) => moduleOf(name) === chosen)
        .map(({ name, permission }) => ({
          address: `POST ${interfaceAddress()}${commandPath(name)}`,
          what: commandDescription(name),
          who: who({ permission }),
        })),
    }),
  );
}
