import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { provisionTitle } from '#modules/eligibility/index.ts';
import {
  ActionForm,
  Actions,
  Badge,
  Button,
  DescriptionList,
  type Fact,
  German,
  History,
  Link,
  LinkButton,
  Page,
  Section,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { programmesMessages } from '../messages.ts';
import type { ProgrammeDetail, QuotaRow } from '../queries/programmes.ts';
import type { OpenFlag } from './flags.ts';
import { Flags } from './flags.view.tsx';
import { presentDefinition, programmeStatus, say } from './programme.presenter.ts';
import { ProgrammeMoney, ProgrammePlaces, ProgrammeRules } from './programme-sections.tsx';

type Props = {
  context: Context;
  programme: ProgrammeDetail;
  quotas: readonly QuotaRow[];
  flags: readonly OpenFlag[];
  history: readonly HistoryRow[];
  state: FormState;
};

/** The page with everything known of one programme, each figure with its evidence. */
export const ProgrammePage = ({ context, programme, quotas, flags, history, state }: Props) => {
  const { frame } = context;
  const words = programmesMessages.detail;
  const shown = presentDefinition(programme.definition, quotas);
  return (
    <Page
      frame={frame}
      title={say(programme.definition.title)}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: '/programmes' }]}
      hasFaults={state.faults.length > 0}
    >
      <RefusalNotice refusal={state.refusal} />
      <Badge {...programmeStatus(programme.status)} />
      <p class="kern-body">{shown.summary}</p>
      <ProgrammeActions
        context={context}
        programme={programme}
        openFlags={flags.filter((flag) => !flag.confirmation).length}
      />
      {flags.length > 0 && <Flags context={context} programme={programme} flags={flags} state={state} />}
      <Section title={words.basics}>
        <DescriptionList facts={[...shown.facts, checkedBy(programme.definition, context)]} />
      </Section>
      <ProgrammeMoney shown={shown} words={words} />
      <ProgrammePlaces shown={shown} words={words} />
      <ProgrammeRules shown={shown} words={words} />
      <p class="kern-body">
        <Link href={`/calls?programme=${programme.id}`}>{words.calls}</Link>
      </p>
      <Section title={words.bibliography}>
        <DescriptionList
          facts={shown.bibliography.map(({ term, description }) => ({
            term,
            description: <German>{description}</German>,
          }))}
        />
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, programmesMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

const ProgrammeActions = ({
  context,
  programme,
  openFlags,
}: {
  context: Context;
  programme: ProgrammeDetail;
  openFlags: number;
}) => {
  const words = programmesMessages.actions;
  if (!context.may('programmes.publish-programme')) return null;
  const hidden = { csrf: context.csrf, commandId: context.work.newId(), version: programme.version };
  if (programme.status === 'ended') return null;
  return (
    <Section title={words.title}>
      <Actions>
        {programme.status === 'draft' && (
          <ActionForm action={`/programmes/${programme.id}/publish`} {...hidden}>
            <Button disabledReason={openFlags > 0 ? words.blocked(openFlags) : undefined}>
              {words.publish}
            </Button>
          </ActionForm>
        )}
        {programme.status === 'draft' && (
          <LinkButton href={`/programmes/${programme.id}/change`}>{words.change}</LinkButton>
        )}
        {programme.status === 'published' && (
          <ActionForm action={`/programmes/${programme.id}/end`} {...hidden}>
            <Button kind="secondary">{words.end}</Button>
          </ActionForm>
        )}
      </Actions>
    </Section>
  );
};

/** Returns the provision by which the law's check judges who belongs to the target group, to be read there. */
function checkedBy({ targetGroup: { instrument } }: ProgrammeDetail['definition'], context: Context): Fact {
  const term = programmesMessages.detail.terms.instrument;
  const title = instrument && provisionTitle(instrument, context.language);
  return {
    term,
    description: title ? <Link href={`/provisions/${instrument}`}>{title}</Link> : '–',
  };
}
