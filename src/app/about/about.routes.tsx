import { Page, Prose, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { accessibilityAddress, privacyAddress } from '../addresses.ts';
import { aboutMessages } from './messages.ts';

const TO_ALL = { public: 'says what holds for everybody' };

/** Pages about the application itself. */
export const aboutRoutes: Route[] = [
  {
    method: 'GET',
    path: accessibilityAddress.path,
    access: TO_ALL,
    inAnyLand: true,
    handle: showAccessibility,
  },
  { method: 'GET', path: privacyAddress.path, access: TO_ALL, inAnyLand: true, handle: showPrivacy },
];

const Items = ({ items }: { items: Readonly<Record<string, string>> }) => (
  <ul class="kern-body">
    {Object.values(items).map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

async function showAccessibility(context: Context): Promise<Response> {
  const words = aboutMessages.accessibility;
  return context.html(
    <Page frame={context.frame} title={words.title}>
      <Prose text={words.intro} />
      <Section title={words.done}>
        <Items items={words.doneItems} />
      </Section>
      <Section title={words.missing}>
        <Items items={words.missingItems} />
      </Section>
      <p class="kern-body">{words.feedback}</p>
    </Page>,
  );
}

async function showPrivacy(context: Context): Promise<Response> {
  const words = aboutMessages.privacy;
  return context.html(
    <Page frame={context.frame} title={words.title}>
      <Prose text={words.intro} />
      <Section title={words.seen}>
        <Items items={words.seenItems} />
      </Section>
      <Section title={words.cookies}>
        <p class="kern-body">{words.cookiesText}</p>
      </Section>
      <p class="kern-body">
        {words.catalogue} {words.results}
      </p>
    </Page>,
  );
}
