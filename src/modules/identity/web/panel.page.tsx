import type { IsoDate } from '#kernel/calendar.ts';
import type { HistoryRow } from '#modules/audit/index.ts';
import { formatPeriod } from '#ui/language.ts';
import { Badge, EmptyState, History, Link, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { SingleOffer } from '#web/offers.tsx';
import { endAppointmentAddress, panelsAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import { panelMessages } from '../messages/panels.ts';
import type { Appointment, Panel } from '../queries/panels.ts';
import { kindName, presentHistory } from './identity.presenter.ts';
import { appointMemberForm } from './panel-forms.ts';

const appoint = offerForm<Panel>(appointMemberForm, {
  label: () => panelMessages.appoint,
  kind: () => 'primary',
});

type Props = {
  context: Context;
  panel: Panel;
  members: readonly Appointment[];
  history: readonly HistoryRow[];
};

/** A panel with everybody who was appointed to it, and for how long. */
export const PanelPage = ({ context, panel, members, history }: Props) => {
  const { title, members: caption, rule, noMembers, memberColumns, states } = panelMessages;
  const { today } = context.work;
  return (
    <Page
      frame={context.frame}
      title={panel.name}
      preline={kindName(panel.kind)}
      notice={context.notice}
      breadcrumb={[{ label: title, href: panelsAddress() }]}
    >
      <SingleOffer context={context} record={panel} act={appoint} />
      <Section title={caption}>
        <p>{rule}</p>
        <Table
          caption={caption}
          captionHidden
          rows={members}
          empty={<EmptyState title={noMembers} />}
          columns={[
            { label: memberColumns.name, cell: ({ displayName }) => displayName },
            { label: memberColumns.period, cell: ({ valid }) => formatPeriod(valid) },
            {
              label: memberColumns.state,
              cell: (member) => {
                const state = stateOf(member, today);
                return <Badge tone={state === 'now' ? 'success' : 'neutral'} label={states[state]} />;
              },
            },
            { label: memberColumns.replaces, cell: ({ replaces }) => replaces ?? '–' },
            {
              label: memberColumns.action,
              cell: (member) => (stateOf(member, today) === 'over' ? '–' : <EndLink {...member} />),
            },
          ]}
        />
      </Section>
      {history.length > 0 && (
        <Section title={administrationMessages.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

function stateOf({ valid }: Appointment, today: IsoDate): 'ahead' | 'now' | 'over' {
  if (valid.from > today) return 'ahead';
  return valid.until === null || valid.until > today ? 'now' : 'over';
}

const EndLink = ({ id, displayName }: Appointment) => (
  <Link href={endAppointmentAddress(id)}>
    {panelMessages.end}
    <span class="kern-sr-only">: {displayName}</span>
  </Link>
);
