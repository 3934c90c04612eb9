import { dutiesAddress } from '#modules/reporting/addresses.ts';
import { currentLanguage } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import { answerConditionAddress } from '../addresses.ts';
import { answerCondition } from '../commands/answer-condition.ts';
import { conditionWords } from '../messages/condition-words.ts';
import { listAskedConditions } from '../queries/asked-conditions.ts';
import { AskedApplicationFacts } from './condition-fields.tsx';

const words = () => conditionWords.form;

/** The form by which the body that a file names says whether a condition is met. */
export const answerConditionForm = defineForm({
  address: answerConditionAddress,
  command: answerCondition,
  load: async (context) => {
    const asked = await listAskedConditions(context.work, context.id());
    return asked.length > 0 ? asked : undefined;
  },
  loadsFirst: true,
  fields: (asked = []) => [
    {
      ...{ name: 'number', kind: 'radios', label: words().which },
      options: asked.map(({ number, text }) => ({ value: String(number), label: text[currentLanguage()] })),
    },
    { name: 'isMet', kind: 'yes-no', label: conditionWords.isMet },
    { name: 'reason', kind: 'long-text', label: conditionWords.reason, hint: words().reasonHint },
  ],
  values: ([first]) => (first ? { number: String(first.number) } : {}),
  words: ([first]) => ({
    ...{ title: words().title, submit: words().save },
    ...(first && { preline: first.programmeTitle[currentLanguage()] }),
    breadcrumb: [{ label: words().breadcrumb, href: dutiesAddress() }],
  }),
  around: AskedApplicationFacts,
  done: () => dutiesAddress({ done: 'grants.condition-answered' }),
});
