import { getProgrammeRules } from '#modules/programmes/index.ts';
import { formatMoney } from '#ui/language.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { applicationAddress, grantAddress, passOnLinesAddress } from '../addresses.ts';
import { passOnGrant } from '../commands/pass-on-grant.ts';
import { passingOnWords } from '../messages/passing-on-words.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { openLines } from '../model/pass-on.ts';
import { type Choice, listProviders } from '../queries/application-choices.ts';
import { findGrantToPassOn } from '../store/load-to-pass-on.ts';
import { lineText } from './plan.presenter.ts';

type About = {
  id: string;
  lines: readonly PlanLine[];
  rules: Parameters<typeof lineText>[1];
  providers: readonly Choice[];
};

/** The form that passes on amounts of lines that belong to no project: coordination, a measure, advice. */
export const passOnLinesForm = defineForm({
  address: passOnLinesAddress,
  command: passOnGrant,
  load: async ({ work, id }): Promise<About | undefined> => {
    const grant = await findGrantToPassOn(work, id());
    if (!grant) return undefined;
    const { programmeId, rulesFrom, area } = grant;
    const rules = await getProgrammeRules(work, programmeId, rulesFrom, area);
    if (!rules.procedure.passingOn) return undefined;
    return {
      id: grant.id,
      rules,
      lines: openLines({ ...grant, rules }),
      providers: await listProviders(work),
    };
  },
  loadsFirst: true,
  fields: (about) => [
    {
      ...{ name: 'providerId', kind: 'choice', label: passingOnWords.provider },
      options: about?.providers ?? [],
    },
    {
      ...{ name: 'startsOn', kind: 'date', label: passingOnWords.startsOn, hint: passingOnWords.startsHint },
      optional: true,
    },
  ],
  moreFields: (about) => (about ? amountFields(about) : []),
  assemble: ({ amounts, ...read }, about) => ({
    ...read,
    amounts: about?.lines.flatMap(({ number }, index) => {
      const typed = (amounts as readonly { amountCents?: number }[] | undefined)?.[index]?.amountCents;
      return typed === undefined ? [] : [{ number, amountCents: typed }];
    }),
  }),
  words: ({ id }) => ({
    title: passingOnWords.lines.title,
    submit: passingOnWords.submit,
    intro: passingOnWords.lines.intro,
    breadcrumb: [{ label: passingOnWords.above, href: grantAddress(id) }],
  }),
  more: (about) => (
    <Section title={passingOnWords.lines.amounts}>
      {about.lines.length === 0 && <p class="kern-body">{passingOnWords.lines.none}</p>}
      {about.lines.map((line, index) => (
        <FieldRow legend={lineText(line, about.rules, [])}>
          <Fields fields={amountFields(about).slice(index, index + 1)} />
        </FieldRow>
      ))}
    </Section>
  ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.pass-on-begun' }),
});

const amountFields = ({ lines }: About): FieldSpec[] =>
  lines.map(({ amountCents }, index) => ({
    ...{ name: `amounts.${index}.amountCents`, kind: 'money', label: passingOnWords.lines.amount },
    hint: passingOnWords.lines.left(formatMoney(amountCents)),
    optional: true,
  }));
