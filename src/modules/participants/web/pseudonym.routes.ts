import { recordReading } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { eligibilityAddress, pseudonymAddress } from '../addresses.ts';
import { findByPseudonym } from '../queries/find-by-pseudonym.ts';
import { PseudonymPage } from './pseudonym.page.tsx';

/** The way back from a pseudonym to a person, for those who answer for them. */
export const pseudonymRoutes: Route[] = [
  {
    method: 'GET',
    path: pseudonymAddress.path,
    access: { permission: 'participants.find-by-pseudonym' },
    handle: showPseudonym,
  },
];

async function showPseudonym(context: Context): Promise<Response> {
  const asked = context.url.searchParams.get('pseudonym')?.slice(0, 40) ?? '';
  if (asked.trim() === '') return context.html(PseudonymPage({ context, asked, isUnknown: false }));
  const found = await findByPseudonym(context.work, asked);
  if (!found) return context.html(PseudonymPage({ context, asked, isUnknown: true }), 404);
  await recordReading(context.work, {
    action: 'participants.find-by-pseudonym',
    objectKind: 'participation',
    objectId: found.id,
    participantId: found.participantId,
  });
  return context.redirect(eligibilityAddress(found.id));
}
