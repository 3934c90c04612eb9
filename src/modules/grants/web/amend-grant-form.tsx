import { currentLanguage, formatMoney } from '#ui/language.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { amendGrantAddress, grantAddress, noticesAddress } from '../addresses.ts';
import { prepareNotice } from '../commands/notice-decision.ts';
import { noticeWords } from '../messages/notice-words.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { findGrant } from '../queries/find-grant.ts';
import { lineText } from './plan.presenter.ts';
import { planAgain } from './plan-again.ts';
import { assembledLines, type PlanForm, sentLineFields } from './plan-form.ts';
import { PlanFormSection } from './plan-form-section.tsx';

type About = {
  id: string;
  noticeNumber: string;
  lines: readonly PlanLine[];
  /** The new lines. */
  plan: PlanForm;
};

/** The form that prepares an amendment or a part revocation: what holds of each line from now on, and what is added. */
export const amendGrantForm = defineForm({
  address: amendGrantAddress,
  command: prepareNotice,
  load: async (context): Promise<About | undefined> => {
    const { work, form, actor } = context;
    const grant = await findGrant(work, context.id(), currentLanguage());
    if (grant?.grantorId !== actor.organisationId || !grant.plan) return undefined;
    const projects = grant.projects.map(({ id, title }) => ({ value: id, label: title }));
    return {
      ...{ id: grant.id, noticeNumber: grant.noticeNumber, lines: grant.plan.lines },
      plan: { rules: grant.programme, projects, items: [], lines: [], span: undefined, sent: form },
    };
  },
  loadsFirst: true,
  wide: true,
  fields: () => {
    const words = noticeWords.amendment;
    return [
      {
        ...{ name: 'kind', kind: 'radios', label: noticeWords.kindLabel },
        options: Object.entries(words.kinds).map(([value, label]) => ({ value, label })),
      },
      { ...day('askedOn', noticeWords.askedOn, noticeWords.askedHint) },
      { ...day('heardOn', noticeWords.heardOn, noticeWords.heardHint) },
      { ...day('lastDay', words.lastDay, words.lastDayHint) },
      { name: 'reason', kind: 'long-text', label: noticeWords.reason, hint: noticeWords.reasonHint },
    ];
  },
  moreFields: (about) => (about ? [...amountFields(about), ...sentLineFields(about.plan)] : []),
  values: (about) => ({ kind: 'amendment', ...amountValues(about) }),
  assemble: (read, about) => ({
    ...read,
    amounts: about?.lines.map(({ number }, index) => ({
      amountCents: 0,
      ...((read.amounts as readonly object[] | undefined)?.[index] ?? {}),
      number,
    })),
    lines: assembledLines(read),
  }),
  again: (asked, { plan }) => planAgain(asked, plan),
  words: ({ id, noticeNumber }) => ({
    title: noticeWords.amendment.title,
    submit: noticeWords.amendment.submit,
    preline: noticeNumber,
    intro: noticeWords.amendment.intro,
    breadcrumb: [
      { label: noticeWords.breadcrumb(noticeNumber), href: grantAddress(id) },
      { label: noticeWords.title, href: noticesAddress(id) },
    ],
  }),
  more: (about, _, state) => (
    <>
      <Section title={noticeWords.amendment.amounts}>
        <p class="kern-body">{noticeWords.amendment.amountsHint}</p>
        {about.lines.map((line, index) => (
          <FieldRow legend={lineText(line, about.plan.rules, namedProjects(about.plan))}>
            <Fields fields={amountFields(about).slice(index, index + 1)} values={amountValues(about)} />
          </FieldRow>
        ))}
      </Section>
      <PlanFormSection plan={about.plan} state={state} />
    </>
  ),
  done: ({ id }) => noticesAddress(String(id), { done: 'grants.notice-prepared' }),
});

const day = (name: string, label: string, hint: string): FieldSpec => ({
  ...{ name, kind: 'date', label, hint },
  optional: true,
});

const amountFields = ({ lines }: About): FieldSpec[] =>
  lines.map(({ amountCents }, index) => ({
    ...{ name: `amounts.${index}.amountCents`, kind: 'money', label: noticeWords.amendment.amount },
    hint: noticeWords.amendment.before(formatMoney(amountCents)),
    optional: true,
  }));

const amountValues = ({ lines }: About): Record<string, number> =>
  Object.fromEntries(lines.map(({ amountCents }, index) => [`amounts.${index}.amountCents`, amountCents]));

const namedProjects = ({ projects }: PlanForm) =>
  projects.map(({ value, label }) => ({ projectId: value, title: label }));
