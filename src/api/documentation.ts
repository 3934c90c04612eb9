import { type RoleName, roleNames } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import type { Access } from '#web/route.ts';
import { DocumentationPage } from './documentation.page.tsx';
import { apiWords } from './messages.ts';
import type { Offer } from './offer.ts';
import { commandDescription, commandPath } from './operations.ts';

export type DocumentedRow = { readonly address: string; readonly what: string; readonly who: string };

/** Shows the interface to people: what there is, where, and for whom. */
export async function showDocumentation(offer: Offer, context: Context): Promise<Response> {
  const words = apiWords;
  const who = (access: Access) =>
    'public' in access
      ? words.everybody
      : (offer.permissions[access.permission] ?? [])
          .map((role) => roleNames[role as RoleName] ?? role)
          .join(', ');
  return context.html(
    DocumentationPage({
      context,
      functions: offer.functions.map(({ method, path, summary }) => ({
        address: `${method} /api/v1${path}`,
        what: summary,
        who: words.everybody,
      })),
      queries: offer.queries.map(({ path, summary, access }) => ({
        address: `GET /api/v1${path}`,
        what: summary,
        who: who(access),
      })),
      commands: offer.commands.map(({ name, permission }) => ({
        address: `POST /api/v1${commandPath(name)}`,
        what: commandDescription(name),
        who: who({ permission }),
      })),
    }),
  );
}
