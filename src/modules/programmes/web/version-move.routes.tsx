import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatDate } from '#ui/language.ts';
import { Link, Section } from '#ui/parts.ts';
import type { Address } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { programmeAddress } from '../addresses.ts';
import type { defineVersionMove } from '../commands/define-version-move.ts';
import { versionMoveWords as words } from '../messages/version-move-words.ts';
import { versionDays } from '../model/definition-on.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { presentBetween } from './differences.presenter.ts';
import { say } from './evidence.presenter.ts';
import { Differences } from './programme-versions.tsx';

type Place = {
  readonly address: Address<'/:id'>;
  readonly decideAddress: Address<'/:id'>;
  /** The page of the matter itself. */
  readonly matter: Address<'/:id'>;
  /** The permission of those who may read it. */
  readonly read: string;
  readonly messages: { readonly actionsDone: Readonly<Record<string, string>> };
};

/** Returns the routes of the page on which a matter moves to another version, with what that version says otherwise. */
export const versionMoveRoutes = (move: ReturnType<typeof defineVersionMove>, place: Place): Route[] =>
  decisionRoutes(move, {
    address: place.address,
    decideAddress: place.decideAddress,
    read: place.read,
    done: 'programmes.version',
    words,
    messages: place.messages,
    fields: (subject) => [
      { name: 'to', kind: 'radios', label: words.to, options: subject?.choices ?? [] },
      { name: 'reason', kind: 'long-text', label: words.reason },
      {
        ...{ name: 'exception', kind: 'long-text', label: words.exception, hint: words.exceptionHint },
        optional: true,
      },
    ],
    proposal: ({ from, to, exception }) => [
      { term: words.move, description: words.fromTo(formatDate(from), formatDate(to)) },
      ...(exception ? [{ term: words.exception, description: exception }] : []),
    ],
    find: (context, id) => findSubject(move, place, context, id),
  });

async function findSubject(
  move: ReturnType<typeof defineVersionMove>,
  place: Place,
  { work, actor }: Context,
  id: string,
) {
  const found = await move.find(work, id);
  if (!found) return undefined;
  const { matter, programme } = found;
  const { definition } = programme;
  const others = versionDays(definition).filter((day) => day !== matter.rulesFrom && day <= work.today);
  return {
    preline: matter.title,
    breadcrumb: { label: matter.title, href: place.matter(id) },
    isOpen: matter.state === 'running' && matter.officeId === actor.organisationId && others.length > 0,
    choices: others.map((day) => ({
      value: day,
      label: words.version(formatDate(day), titleOf(definition, day)),
    })),
    facts: [
      {
        term: words.facts.programme,
        description: <Link href={programmeAddress(programme.id)}>{say(definition.title)}</Link>,
      },
      { term: words.facts.now, description: formatDate(matter.rulesFrom) },
    ],
    more: (
      <>
        {others.map((day) => (
          <Section title={words.different(formatDate(day))}>
            <Differences
              title={words.different(formatDate(day))}
              rows={presentBetween(definition, matter.rulesFrom, day)}
            />
          </Section>
        ))}
      </>
    ),
  };
}

function titleOf({ versions = [] }: ProgrammeDefinition, day: string): string | undefined {
  const title = versions.find(({ validFrom }) => validFrom === day)?.title;
  return title && say(title);
}
