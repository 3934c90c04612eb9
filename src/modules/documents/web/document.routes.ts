import { listHistory } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { documentAddress } from '../addresses.ts';
import { findDocument } from '../queries/find-document.ts';
import { approvalRoutes } from './approval.routes.ts';
import { DocumentPage } from './document.page.tsx';
import { addPartyForm, changeDocumentForm, draftDocumentForm } from './document-forms.tsx';
import { documentList, TO_ALL } from './document-list.ts';
import { documentSteps, partySteps } from './document-steps.ts';

const steps = documentSteps(showDocument);
const ofParties = partySteps(showDocument, findDocumentOfParty);

async function showDocument(
  context: Context,
  id: string,
  failed?: FormState,
  status = 200,
): Promise<Response> {
  const document = await findDocument(context.work, id);
  if (!document) return context.notFound();
  const history = await listHistory(context.work, 'document', id);
  return context.html(
    DocumentPage({ context, document, history, steps, partySteps: ofParties, failed }),
    status,
  );
}

async function findDocumentOfParty({ work: { db } }: Context, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('documentParty')
    .select('documentId')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.documentId;
}

/** Every page of documents; what is public from a day on is read without signing in. */
export const documentRoutes: readonly Route[] = [
  documentList.route,
  ...draftDocumentForm.routes,
  {
    method: 'GET',
    path: documentAddress.path,
    access: TO_ALL,
    handle: (context) => showDocument(context, context.id()),
  },
  ...changeDocumentForm.routes,
  ...addPartyForm.routes,
  ...[...Object.values(steps), ...Object.values(ofParties)].map(({ route }) => route),
  ...approvalRoutes,
];
