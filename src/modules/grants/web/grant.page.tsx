import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { claimsAddress, newClaimAddress } from '#modules/payments/addresses.ts';
import { versionFact } from '#modules/programmes/index.ts';
import { currentLanguage, formatDate } from '#ui/language.ts';
import {
  Actions,
  DescriptionList,
  type Fact,
  History,
  Link,
  LinkButton,
  Page,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import {
  applicationAddress,
  grantAddress,
  grantsAddress,
  grantVersionAddress,
  projectAddress,
} from '../addresses.ts';
import { grantWords } from '../messages/grant-words.ts';
import { passingOnWords } from '../messages/passing-on-words.ts';
import { grantsMessages } from '../messages.ts';
import type { GrantDetail } from '../queries/find-grant.ts';
import type { GrantPassedOn } from '../queries/find-passing-on.ts';
import { presentGrant } from './grant.presenter.ts';
import { ItemTable } from './item-table.tsx';
import { Notices, Superseded } from './notices-section.tsx';
import { PassingOnSection } from './passing-on-section.tsx';
import { PlanSection } from './plan-table.tsx';

type Props = {
  context: Context;
  grant: GrantDetail;
  history: readonly HistoryRow[];
  /** The part of it that is passed on, where the programme has it so. */
  passed: GrantPassedOn | undefined;
  passOn: Step<GrantPassedOn>;
  waive: Step<NoticeToWaive>;
  failed: FormState | undefined;
  /** The refusal of the button of this page. */
  refusal: FormState['refusal'];
};

/** A notice as its grantee may waive remedies against it: its number is what was read. */
export type NoticeToWaive = GrantDetail & { readonly version: number };

type Year = ReturnType<typeof presentGrant>['commitments'][number];

/** The notice as it goes out, and below it what has become of the money. */
export const GrantPage = ({ context, grant, history, passed, passOn, waive, failed, refusal }: Props) => {
  const { frame } = context;
  const shown = presentGrant(grant, currentLanguage());
  const toApplication = {
    term: grantWords.notice.facts.application,
    description: (
      <Link href={applicationAddress(grant.applicationId)}>{grantWords.notice.facts.toApplication}</Link>
    ),
  };
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={grant.noticeNumber}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: grantWords.breadcrumb, href: grantsAddress() }]}
      wide
    >
      <p class="kern-body sw-prose">{shown.intro}</p>
      <RefusalNotice refusal={refusal} />
      <Superseded grant={grant} />
      <DescriptionList
        facts={[
          ...shown.facts,
          ...aboveOf(context, grant),
          ...(grant.kind === 'rejection' ? [] : versionOf(context, grant)),
          ...(context.may('grants.read-applications') ? [toApplication] : []),
        ]}
      />
      <ClaimLinks context={context} grant={grant} />
      {grant.projects.length > 0 && <Projects projects={grant.projects} />}
      {grant.plan && (
        <PlanSection
          lines={grant.plan.lines}
          rules={grant.programme}
          projects={grant.projects.map(({ id, title }) => ({ projectId: id, title }))}
        />
      )}
      {grant.terms && <Terms facts={shown.terms} rates={shown.rates} />}
      <Waiver context={context} grant={grant} waive={waive} />
      {shown.reason && (
        <Section title={grantWords.notice.reason}>
          <p class="kern-body sw-prose">{shown.reason}</p>
        </Section>
      )}
      <Notices context={context} grant={grant} />
      {passed && <PassingOnSection context={context} passed={passed} step={passOn} failed={failed} />}
      {shown.commitments.length > 0 && (
        <Years shown={shown} mayRelease={context.may('grants.read-releases')} />
      )}
      <p class="kern-body kern-body--muted">{grantWords.notice.print}</p>
      {history.length > 0 && (
        <Section title={grantWords.notice.history}>
          <History entries={presentHistory(history, grantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** The waiver of remedies, for whoever was granted something that is paid once the notice is final. */
const Waiver = ({ context, grant, waive }: Pick<Props, 'context' | 'grant' | 'waive'>) => (
  <OffersSection
    title={grantWords.notice.facts.finality}
    context={context}
    record={{ ...grant, version: grant.number }}
    acts={[waive]}
  >
    <p class="kern-body sw-prose">{grantWords.notice.waiveHint(formatDate(grant.finalOn))}</p>
  </OffersSection>
);

/** The way from a grant to its money: to claim it, for its grantee, and to what was claimed of it. */
const ClaimLinks = ({ context, grant: { id, granteeId, kind } }: Pick<Props, 'context' | 'grant'>) => {
  const words = grantWords.project;
  const isOwn = granteeId === context.actor.organisationId;
  if (kind === 'rejection' || !context.may('payments.read')) return null;
  return (
    <Actions>
      {isOwn && context.may('payments.submit-claim') && (
        <LinkButton href={newClaimAddress({ grant: id })} kind="primary">
          {words.newRequest}
        </LinkButton>
      )}
      <LinkButton href={claimsAddress({ grant: id })}>{words.toRequests}</LinkButton>
    </Actions>
  );
};

/** The notice that the money comes from, for whoever may read that one too. */
const aboveOf = (context: Context, { parentId, grantorId }: GrantDetail) =>
  parentId !== null && (context.actor.organisationId === grantorId || context.may('grants.read-releases'))
    ? [
        {
          term: passingOnWords.above,
          description: <Link href={grantAddress(parentId)}>{grantWords.project.facts.toNotice}</Link>,
        },
      ]
    : [];

/** Returns by which version of the programme it lives, with the way to another for whoever may read of it. */
const versionOf = (context: Context, { id, programme }: GrantDetail) =>
  versionFact(programme, context.may('grants.read-versions') ? grantVersionAddress(id) : undefined);

/** The terms of the notice: purpose, financing, how money flows, and the rate of each cost type. */
const Terms = ({ facts, rates }: { facts: Fact[]; rates: { cost: string; rate: string }[] }) => {
  const words = grantWords.notice;
  return (
    <Section title={words.terms}>
      <DescriptionList facts={facts} />
      {rates.length > 0 && (
        <Table
          caption={words.rates}
          rows={rates}
          columns={[
            { label: words.rateColumns.cost, cell: ({ cost }) => cost },
            { label: words.rateColumns.rate, cell: ({ rate }) => rate, numeric: true },
          ]}
        />
      )}
    </Section>
  );
};

type PartProps = { shown: ReturnType<typeof presentGrant> };

const Projects = ({ projects }: Pick<GrantDetail, 'projects'>) => {
  const words = grantWords.notice;
  return (
    <Section title={words.projects}>
      <ItemTable
        items={projects}
        caption={words.projects}
        title={({ id }, title) => <Link href={projectAddress(id)}>{title}</Link>}
      />
    </Section>
  );
};

/** The budget years of a grant: what each bears, how much of it is paid, and what may be set free. */
const Years = ({ shown, mayRelease }: PartProps & { mayRelease: boolean }) => {
  const words = grantWords.notice;
  return (
    <Section title={words.years}>
      <Table
        caption={words.years}
        captionHidden
        rows={shown.commitments}
        columns={[
          { label: words.yearColumns.line, cell: (row) => <Link href={row.href}>{row.line}</Link> },
          { label: words.yearColumns.amount, cell: (row) => row.amount, numeric: true },
          { label: words.yearColumns.paid, cell: (row) => row.paid, numeric: true },
          { label: words.yearColumns.open, cell: (row) => row.open, numeric: true },
          ...(mayRelease
            ? [
                {
                  label: words.yearColumns.release,
                  cell: (row: Year) => <Link href={row.releaseHref}>{row.release}</Link>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};
