import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { consentsAddress } from '../addresses.ts';
import { listConsents } from '../consent.store.ts';
import { ConsentsPage } from './consent.page.tsx';
import { consentForm, custodyEndForm, guardianForm, withdrawalForm } from './consent-forms.ts';
import { withPerson } from './named-person.ts';

/** The page of who agreed to what, for the Jobcenter and the coach, and the forms of the Jobcenter on it. */
export const consentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: consentsAddress.path,
    access: { permission: 'participants.see-consents' },
    showsPeople: true,
    handle: showConsents,
  },
  ...guardianForm.routes,
  ...custodyEndForm.routes,
  ...consentForm.routes,
  ...withdrawalForm.routes,
];

function showConsents(context: Context): Promise<Response> {
  return withPerson(context, 'participants.see-consents', async (person) => {
    const members = await listConsents(context.work, person);
    return context.html(ConsentsPage({ context, person, members }));
  });
}
