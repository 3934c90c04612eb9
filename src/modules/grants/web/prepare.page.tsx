import { type BudgetLine, freeCents } from '#modules/funding/index.ts';
import { formatMoney, formatMoneyInput } from '#ui/language.ts';
import { Alert, DescriptionList, LiveTotal, MoneyField, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { applicationWords } from '../messages/application-words.ts';
import { applicationAmount } from '../model/application.ts';
import { proposeSplit } from '../model/split.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { presentApplication } from './application.presenter.ts';
import { amountField, prepareFields } from './decision-form.ts';

type Props = {
  context: Context;
  state: FormState;
  application: ApplicationDetail;
  lines: readonly BudgetLine[];
};

/** Preparing a decision: the outcome, why, and which budget lines bear it. */
export const PreparePage = ({ context, state, application, lines }: Props) => {
  const { frame } = context;
  const words = applicationWords;
  const shown = presentApplication(application);
  return (
    <Page
      frame={frame}
      title={words.decision.prepareTitle}
      preline={shown.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: words.breadcrumb, href: '/applications' },
        { label: shown.title, href: `/applications/${application.id}` },
      ]}
    >
      <p class="kern-body">{words.decision.prepareIntro}</p>
      <DescriptionList facts={shown.facts} />
      <CommandForm
        action={`/applications/${application.id}/prepare`}
        csrf={context.csrf}
        state={state}
        fields={prepareFields()}
        values={{ outcome: 'approve' }}
        submit={words.decision.submit}
      >
        <Section title={words.decision.split}>
          <SplitFields application={application} lines={lines} />
        </Section>
      </CommandForm>
    </Page>
  );
};

type SplitProps = Pick<Props, 'application' | 'lines'>;

const SplitFields = ({ application, lines }: SplitProps) => {
  const words = applicationWords.decision;
  if (lines.length === 0) return <Alert tone="warning" title={words.noLines} level={3} />;
  const amountCents = applicationAmount(application);
  const span = { from: application.startsOn, until: application.endsOn };
  const proposed = proposeSplit(amountCents, span, lines);
  const proposedCents = proposed.reduce((sum, share) => sum + share.amountCents, 0);
  return (
    <>
      <p class="kern-body">{words.splitHint}</p>
      {lines.map((line) => {
        const share = proposed.find(({ budgetLineId }) => budgetLineId === line.id);
        const { name, label } = amountField(line.id, words.line(line.sourceTitle, line.budgetYear));
        return (
          <MoneyField
            name={name}
            label={label}
            hint={words.free(formatMoney(freeCents(line)))}
            value={share ? formatMoneyInput(share.amountCents) : ''}
            total="split"
          />
        );
      })}
      <LiveTotal
        name="split"
        label={words.sum(formatMoney(amountCents))}
        value={formatMoneyInput(proposedCents)}
      />
    </>
  );
};
