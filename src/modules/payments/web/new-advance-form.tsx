import { currentLanguage } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { claimAddress, claimsAddress, newAdvanceAddress } from '../addresses.ts';
import { submitAdvance } from '../commands/submit-advance.ts';
import { claimWords } from '../messages/claim-words.ts';
import { costTypeTitles } from '../model/titles.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { grantIdOf, loadChosen } from './chosen-grant.ts';

const words = () => claimWords.advance;

/** The form by which a grantee asks for what it will spend in the coming window, by cost type. */
export const newAdvanceForm = defineForm({
  address: newAdvanceAddress,
  command: submitAdvance,
  load: (context) => loadChosen(context, (grant) => newAdvanceAddress({ grant })),
  loadsFirst: true,
  fields: (claimable) => [
    { name: 'startsOn', kind: 'date', label: words().startsOn },
    { name: 'lastDay', kind: 'date', label: words().lastDay },
    ...(claimable ? needFields(claimable) : []),
  ],
  assemble: (read, claimable) => ({ ...read, needs: claimable ? needsOf(read, claimable) : [] }),
  also: (context) => ({ grantId: grantIdOf(context) }),
  hidden: ({ grant }) => ({ grantId: grant.id }),
  words: ({ grant }) => ({
    title: words().title,
    submit: words().submit,
    preline: grant.noticeNumber,
    intro:
      grant.terms.windowDays === null ? words().introOpen : words().intro(String(grant.terms.windowDays)),
    breadcrumb: [{ label: claimWords.breadcrumb, href: claimsAddress() }],
  }),
  done: ({ id }) => claimAddress(String(id), { done: 'payments.claimed' }),
});

function needFields({ grant }: Claimable): FieldSpec[] {
  const titles = costTypeTitles(grant.rules, currentLanguage());
  return plannedCosts(grant).map(({ costType }, index) => ({
    name: `needs.${index}.amountCents`,
    kind: 'money',
    label: words().need(titles[costType] ?? costType),
    optional: true,
  }));
}

/** The amounts that were typed, each with its cost type, in the order of the fields. */
function needsOf(read: Record<string, unknown>, { grant }: Claimable): object[] {
  const rows = (Array.isArray(read.needs) ? read.needs : []) as ({ amountCents?: number } | undefined)[];
  return plannedCosts(grant).flatMap(({ costType }, index) =>
    rows[index]?.amountCents === undefined ? [] : [{ costType, amountCents: rows[index].amountCents }],
  );
}

const plannedCosts = ({ costs, plan }: Claimable['grant']) =>
  costs.filter(({ costType }) => plan.some((line) => line.costType === costType || line.costType === null));
