import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { callsAddress } from '#modules/calls/addresses.ts';
import { provisionAddress } from '#modules/eligibility/addresses.ts';
import { provisionTitle } from '#modules/eligibility/index.ts';
import { eventsAddress } from '#modules/events/addresses.ts';
import { allotmentAddress } from '#modules/grants/addresses.ts';
import { currentLanguage } from '#ui/language.ts';
import { Badge, DescriptionList, type Fact, German, History, Link, Page, Section } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { programmeFileAddress, programmesAddress } from '../addresses.ts';
import { programmesMessages } from '../messages.ts';
import type { ProgrammeDetail, QuotaRow } from '../queries/programmes.ts';

import type { presentVersions } from './differences.presenter.ts';
import { say } from './evidence.presenter.ts';

import type { OpenFlag } from './flags.ts';
import { Flags } from './flags.view.tsx';
import { presentDefinition, programmeStatus } from './programme.presenter.ts';
import { ProgrammeMoney, ProgrammePlaces, ProgrammeRules } from './programme-sections.tsx';
import { ProgrammeVersions } from './programme-versions.tsx';

/** A programme and how many of its amounts still wait for the word of two people. */
export type ShownProgramme = ProgrammeDetail & { readonly openFlags: number };

type Props = {
  context: Context;
  programme: ShownProgramme;
  quotas: readonly QuotaRow[];
  flags: readonly OpenFlag[];
  versions: ReturnType<typeof presentVersions>;
  history: readonly HistoryRow[];
  state: FormState;
  acts: readonly Act<ShownProgramme>[];
};

/** Everything known of one programme, each figure with its evidence. */
export const ProgrammePage = ({ context, programme, quotas, flags, history, state, ...offered }: Props) => {
  const { acts, versions } = offered;
  const { frame } = context;
  const words = programmesMessages.detail;
  const shown = presentDefinition(programme.definition, quotas, context.work.today);
  return (
    <Page
      frame={frame}
      title={say(programme.definition.title)}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: programmesAddress() }]}
      hasFaults={state.faults.length > 0}
    >
      <RefusalNotice refusal={state.refusal} />
      <Badge {...programmeStatus(programme.status)} />
      <p class="kern-body">{shown.summary}</p>
      <OffersSection
        title={programmesMessages.actions.title}
        context={context}
        record={programme}
        acts={acts}
      />
      {flags.length > 0 && <Flags flags={flags} />}
      <Section title={words.basics}>
        <DescriptionList facts={[...shown.facts, checkedBy(programme.definition)]} />
      </Section>
      <ProgrammeMoney shown={shown} words={words} />
      <ProgrammePlaces shown={shown} words={words} />
      <ProgrammeRules shown={shown} words={words} />
      <ProgrammeVersions versions={versions} />
      <p class="kern-body">
        <Link href={programmeFileAddress(programme.id)}>{programmesMessages.actions.download}</Link>
      </p>
      {programme.status !== 'draft' && context.may('grants.read-allotments') && (
        <p class="kern-body">
          <Link href={allotmentAddress(programme.id)}>{words.allotment}</Link>
        </p>
      )}
      <p class="kern-body">
        <Link href={callsAddress({ programme: programme.id })}>{words.calls}</Link>
      </p>
      <p class="kern-body">
        <Link href={eventsAddress({ programme: programme.id })}>{words.events}</Link>
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

/** The provision by which the law's check judges who belongs to the target group, to be read there. */
function checkedBy({ targetGroup: { instrument } }: ProgrammeDetail['definition']): Fact {
  const term = programmesMessages.detail.terms.instrument;
  const title = instrument && provisionTitle(instrument, currentLanguage());
  return {
    term,
    description: title ? <Link href={provisionAddress(instrument)}>{title}</Link> : '–',
  };
}
