import { signOutAddress } from '#modules/identity/addresses.ts';
import { catalogue } from '#ui/language.ts';
import { ActionForm, Actions, Button, Hidden, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { landsAddress, startAddress } from './addresses.ts';
import { LandChoice } from './land-choice.tsx';

const words = catalogue(
  {
    title: 'Land wählen',
    text: 'Programme, Stellen und Menschen gehören immer zu einem Land. Was Sie danach sehen, ist das dieses Landes.',
    signedIn: (land: string) =>
      `Sie sind in ${land} angemeldet. Ein anderes Land öffnet sich, wenn Sie sich hier abmelden.`,
    signOut: 'Abmelden',
  },
  {
    title: 'Choose a Land',
    text: 'Programmes, bodies and people always belong to one Land. What you see next is what this Land has.',
    signedIn: (land) => `You are signed in to ${land}. Sign out here to go to another Land.`,
    signOut: 'Sign out',
  },
);

/** The choice among the Länder of the installation; with one there is nothing to choose. */
export const landsRoutes: Route[] = [
  {
    method: 'GET',
    path: landsAddress.path,
    access: { public: 'which Länder there are is no secret' },
    inAnyLand: true,
    handle: showLands,
  },
];

async function showLands(context: Context): Promise<Response> {
  const { lands, land, actor, frame, csrf, url } = context;
  if (lands.length < 2) return context.redirect(startAddress());
  return context.html(
    <Page frame={frame} title={words.title} notice={context.notice}>
      {actor.accountId === null ? (
        <>
          <p class="kern-body">{words.text}</p>
          <LandChoice context={context} to={(slug) => addressWith(returnTo(url), { land: slug })} />
        </>
      ) : (
        <>
          <p class="kern-body">{words.signedIn(land?.name ?? '')}</p>
          <Actions>
            <ActionForm action={signOutAddress()} csrf={csrf} endsSession>
              <Hidden name="returnTo" value={landsAddress({ done: 'identity.signed-out' })} />
              <Button kind="primary">{words.signOut}</Button>
            </ActionForm>
          </Actions>
        </>
      )}
    </Page>,
  );
}

/** Returns the page of ours that somebody was on the way to. */
function returnTo(url: URL): URL {
  const wanted = URL.parse(url.searchParams.get('returnTo') ?? '', url.origin);
  return wanted?.origin === url.origin ? wanted : new URL(startAddress(), url.origin);
}
