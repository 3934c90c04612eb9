import { budgetAddress } from '#modules/funding/addresses.ts';
import { Actions, DescriptionList, Link, LinkButton, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { StepForm } from '#web/step-form.tsx';
import { applicationAddress, grantAddress, heldYearAddress, passOnLinesAddress } from '../addresses.ts';
import { heldYearWords } from '../messages/held-year-words.ts';
import { passingOnWords } from '../messages/passing-on-words.ts';
import type { GrantPassedOn } from '../queries/find-passing-on.ts';
import { presentPassingOn } from './passing-on.presenter.ts';

type Props = {
  context: Context;
  passed: GrantPassedOn;
  step: Step<GrantPassedOn>;
  failed: FormState | undefined;
};

/** The part of a grant that is passed on: the money by year, the notices to providers, and what still waits. */
export const PassingOnSection = ({ context, passed, step, failed }: Props) => {
  const words = passingOnWords;
  const { years, matters } = presentPassingOn(passed);
  return (
    <Section title={words.title}>
      {years.length > 0 && (
        <Table
          caption={words.money}
          rows={years}
          columns={[
            { label: words.columns.year, cell: ({ year }) => year },
            { label: words.columns.held, cell: ({ held }) => held, numeric: true },
            { label: words.columns.passed, cell: (row) => row.passed, numeric: true },
            { label: words.columns.departed, cell: ({ departed }) => departed, numeric: true },
            { label: words.columns.left, cell: ({ left }) => left, numeric: true },
          ]}
        />
      )}
      {matters.length > 0 && (
        <Table
          caption={words.matters}
          rows={matters}
          columns={[
            {
              label: words.columns.provider,
              cell: ({ provider, grantId, applicationId }) => (
                <Link href={grantId ? grantAddress(grantId) : applicationAddress(applicationId)}>
                  {provider}
                </Link>
              ),
            },
            { label: words.columns.status, cell: ({ status }) => status },
            { label: words.columns.amount, cell: ({ amount }) => amount, numeric: true },
          ]}
        />
      )}
      {passed.yearToClose !== null && context.may('grants.read-held-years') && (
        <Actions>
          <LinkButton href={heldYearAddress(passed.id)}>{heldYearWords.link(passed.yearToClose)}</LinkButton>
        </Actions>
      )}
      {context.may('grants.pass-on') && context.actor.organisationId === passed.granteeId && (
        <Actions>
          <LinkButton href={passOnLinesAddress(passed.id)}>{words.lines.link}</LinkButton>
          {context.may('funding.read') && (
            <LinkButton href={budgetAddress()} kind="tertiary">
              {words.toBudget}
            </LinkButton>
          )}
        </Actions>
      )}
      <StepForm context={context} record={passed} step={step} failed={failed} title={words.begin} level={3}>
        <DescriptionList
          facts={[{ term: words.waiting, description: words.waitingText(passed.waiting.length) }]}
        />
      </StepForm>
    </Section>
  );
};
