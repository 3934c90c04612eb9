import { type BudgetLine, freeCents, listProgrammeLines } from '#modules/funding/index.ts';
import { currentLanguage, formatMoney, formatMoneyInput } from '#ui/language.ts';
import { Alert, DescriptionList, LiveTotal, MoneyField, Section } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import { applicationAddress, applicationsAddress, prepareApplicationAddress } from '../addresses.ts';
import { prepareApplicationDecision } from '../commands/application-decision.ts';
import { applicationWords } from '../messages/application-words.ts';
import { applicationAmount, applicationSpan } from '../model/application.ts';
import { linesOfSpan, proposeSplit } from '../model/split.ts';
import { type ApplicationDetail, findApplication } from '../queries/find-application.ts';
import { presentApplication } from './application.presenter.ts';
import { amountField, prepareFields } from './decision-form.ts';

type About = { application: ApplicationDetail; lines: readonly BudgetLine[] };

/** The form that prepares a decision: the outcome, why, and which budget lines bear it. */
export const prepareApplicationForm = defineForm({
  address: prepareApplicationAddress,
  command: prepareApplicationDecision,
  load: async (context): Promise<About | undefined> => {
    const { work } = context;
    const application = await findApplication(work, context.id(), currentLanguage());
    return (
      application && {
        application,
        lines: linesOfSpan(
          applicationSpan(application),
          await listProgrammeLines(work, application.programmeId, currentLanguage()),
        ),
      }
    );
  },
  loadsFirst: true,
  fields: prepareFields,
  moreFields: (about) => (about?.lines ?? []).map((line) => amountField(line)),
  version: ({ application }) => application.version,
  values: (about) => ({
    outcome: 'approve',
    ...Object.fromEntries(
      sharesOf(about).map(({ budgetLineId: id, amountCents }) => [`amounts.${id}`, amountCents]),
    ),
  }),
  words: ({ application }) => {
    const { title } = presentApplication(application);
    return {
      title: applicationWords.decision.prepareTitle,
      submit: applicationWords.decision.submit,
      preline: title,
      intro: applicationWords.decision.prepareIntro,
      breadcrumb: [
        { label: applicationWords.breadcrumb, href: applicationsAddress() },
        { label: title, href: applicationAddress(application.id) },
      ],
    };
  },
  around: (form, { application }) => (
    <>
      <DescriptionList facts={presentApplication(application).facts} />
      {form}
    </>
  ),
  more: (about) => (
    <Section title={applicationWords.decision.split}>
      <SplitFields {...about} />
    </Section>
  ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.prepared' }),
});

const sharesOf = ({ application, lines }: About) =>
  proposeSplit(applicationAmount(application), applicationSpan(application), lines);

const SplitFields = ({ application, lines }: About) => {
  const words = applicationWords.decision;
  if (lines.length === 0) return <Alert tone="warning" title={words.noLines} level={3} />;
  const proposed = sharesOf({ application, lines });
  const proposedCents = proposed.reduce((sum, share) => sum + share.amountCents, 0);
  return (
    <>
      <p class="kern-body">{words.splitHint}</p>
      {lines.map((line) => {
        const share = proposed.find(({ budgetLineId }) => budgetLineId === line.id);
        const { name, label } = amountField(line);
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
        label={words.sum(formatMoney(applicationAmount(application)))}
        value={formatMoneyInput(proposedCents)}
      />
    </>
  );
};
