import { listHistory } from '#modules/audit/index.ts';
import { findCommitment, loadCommitEntry } from '#modules/funding/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { decideRelease } from '../commands/decide-release.ts';
import { prepareRelease } from '../commands/prepare-release.ts';
import { releaseWords } from '../messages/release-words.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { decideFields } from './four-eyes.presenter.ts';
import { ReleasePage } from './release.page.tsx';
import { prepareReleaseFields } from './release.presenter.ts';

export const releaseRoutes: Route[] = [
  {
    method: 'GET',
    path: '/commitments/:id/release',
    access: { permission: 'grants.read-releases' },
    handle: (context) => showRelease(context),
  },
  {
    method: 'POST',
    path: '/commitments/:id/release',
    access: { permission: 'grants.prepare-release' },
    handle: submitPreparation,
  },
  {
    method: 'POST',
    path: '/commitments/:id/release/decide',
    access: { permission: 'grants.decide-release' },
    handle: submitDecision,
  },
];

async function showRelease(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work, language } = context;
  const commitment = await findCommitment(work, context.id(), language);
  if (!commitment) return context.notFound();
  const entry = await loadCommitEntry(work, commitment.id);
  const decisions = await listDecisions(work, 'release', commitment.id);
  const history = await listHistory(work, 'commitment', commitment.id);
  return context.html(ReleasePage({ context, commitment, entry, decisions, history, state }), status);
}

function submitPreparation(context: Context): Promise<Response> {
  return handleForm(context, {
    command: prepareRelease,
    fields: prepareReleaseFields(),
    also: { id: context.params.id },
    takesVersion: false,
    done: ({ id }) => context.redirect(`/commitments/${id}/release?done=grants.release-prepared`),
    again: (state, status) => showRelease(context, state, status),
  });
}

function submitDecision(context: Context): Promise<Response> {
  return handleForm(context, {
    command: decideRelease,
    fields: decideFields(releaseWords),
    also: { id: context.params.id },
    takesVersion: false,
    done: ({ id, ruling }) => context.redirect(`/commitments/${id}/release?done=grants.${doneOf(ruling)}`),
    again: (state, status) => showRelease(context, state, status),
  });
}

/** What the page says after the second person, by what came of it. */
const doneOf = (ruling: unknown): string => `release-${ruling}`;
