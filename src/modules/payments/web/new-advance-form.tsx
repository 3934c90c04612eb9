import { currentLanguage } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { newAdvanceAddress } from '../addresses.ts';
import { submitAdvance } from '../commands/submit-advance.ts';
import { claimWords } from '../messages/claim-words.ts';
import { costTypeTitles } from '../model/titles.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { aboveForm, ofOwnGrant } from './chosen-grant.ts';

const words = () => claimWords.advance;

/** The form by which a grantee asks for what it will spend in the coming window, by cost type. */
export const newAdvanceForm = defineForm({
  ...ofOwnGrant(newAdvanceAddress),
  command: submitAdvance,
  fields: (claimable) => [
    { name: 'startsOn', kind: 'date', label: words().startsOn },
    { name: 'lastDay', kind: 'date', label: words().lastDay },
    ...(claimable ? needFields(claimable) : []),
  ],
  assemble: (read, claimable) => ({ ...read, needs: claimable ? needsOf(read, claimable) : [] }),
  words: (claimable) => ({ ...aboveForm(words(), claimable), intro: introOf(claimable) }),
});

const introOf = ({ grant: { terms } }: Claimable): string =>
  terms.windowDays === null ? words().introOpen : words().intro(String(terms.windowDays));

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
