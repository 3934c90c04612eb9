import type { Child } from 'hono/jsx';
import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage } from '#ui/language.ts';
import { Card, Cards, type Crumb, EmptyState, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { choiceWords } from '../messages/choice-words.ts';
import { listOfferingProgrammes } from '../queries/offering-programmes.ts';
import type { RuledProgramme } from '../queries/programme-rules.ts';

type Choosing = {
  /** The station at which it begins. */
  readonly at: Parameters<typeof listOfferingProgrammes>[1];
  readonly title: string;
  readonly breadcrumb: readonly Crumb[];
  /** The part of the page before the choice: what else there is to begin with. */
  readonly before?: Child;
  readonly address: (query: { programme: string; area?: string }) => string;
};

/**
 * Returns the programme that a form for something new is about: the one that the address or the sent form names, or the
 * only one there is. Else the page on which it is chosen.
 */
export async function programmeForForm(
  context: Context,
  { at, title, breadcrumb, before, address }: Choosing,
): Promise<RuledProgramme | Response> {
  const programmes = await listOfferingProgrammes(context.work, at);
  const named = said(context, 'programme', 'programmeId');
  const area = said(context, 'area', 'area');
  const [only, ...more] = programmes;
  if (only && more.length === 0 && named === undefined) return only;
  const chosen = programmes.find(
    (programme) => programme.id === named && programme.area?.id === (area || undefined),
  );
  if (chosen) return chosen;
  if (named !== undefined && !isRecordId(named)) return context.notFound();
  return context.html(
    <Page frame={context.frame} title={title} breadcrumb={breadcrumb} notice={context.notice}>
      {before}
      {only ? (
        <p class="kern-body">{choiceWords.intro}</p>
      ) : (
        <EmptyState title={choiceWords.none}>{choiceWords.noneText}</EmptyState>
      )}
      <Cards>
        {programmes.map((programme) => (
          <Card title={titleOf(programme)} level={2} href={address(queryOf(programme))} />
        ))}
      </Cards>
    </Page>,
  );
}

/** Returns what a form says unseen of its programme. */
export const programmeSaid = ({ id, area }: RuledProgramme): Record<string, string> => ({
  programmeId: id,
  ...(area && { area: area.id }),
});

const queryOf = ({ id, area }: RuledProgramme) => ({ programme: id, ...(area && { area: area.id }) });

function titleOf({ title, area }: RuledProgramme): string {
  const language = currentLanguage();
  const own = area?.title?.[language] ?? area?.id;
  return own === undefined ? title[language] : `${title[language]}: ${own}`;
}

function said({ url, form }: Context, query: string, field: string): string | undefined {
  const sent = url.searchParams.get(query) ?? form[field];
  return typeof sent === 'string' ? sent : undefined;
}
