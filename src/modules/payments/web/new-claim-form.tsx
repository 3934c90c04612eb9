import { sumCents } from '#kernel/money.ts';
import { currentLanguage, formatMoney } from '#ui/language.ts';
import { Alert, FieldRow, Section } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import { Fields } from '#web/form-view.tsx';
import { newClaimAddress } from '../addresses.ts';
import { submitClaim } from '../commands/submit-claim.ts';
import { claimWords } from '../messages/claim-words.ts';
import { subsidiarityWords } from '../messages/subsidiarity-words.ts';
import { costTypeTitles } from '../model/titles.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { aboveForm, ofOwnGrant } from './chosen-grant.ts';
import { LineTable } from './line-table.tsx';
import { ownRows, typedCosts, withoutEmptyRows } from './own-rows.ts';
import { firstText, stayRows } from './subsidiarity-fields.ts';

const words = () => claimWords.new;

/** The form by which a grantee claims what is due, and adds its own costs. */
export const newClaimForm = defineForm({
  ...ofOwnGrant(newClaimAddress),
  command: submitClaim,
  fields: () => [],
  moreFields: (claimable) =>
    claimable
      ? [...ownRows(typedCosts(claimable)).flat(), ...stayRows(claimable).flatMap(({ fields }) => fields)]
      : [],
  assemble: withoutEmptyRows,
  words: (claimable) => aboveForm(words(), claimable),
  wide: true,
  around: (form, claimable) => (
    <>
      <p class="kern-body">{typedCosts(claimable).length > 0 ? words().introOwn : words().intro}</p>
      <Notes claimable={claimable} />
      <Section title={claimWords.lines.title}>
        <LineTable lines={claimable.lines} names={namesOf(claimable)} />
      </Section>
      {form}
    </>
  ),
  more: (claimable) => {
    const costs = typedCosts(claimable);
    return (
      <>
        <StayQuestions rows={stayRows(claimable)} costs={claimable.grant.costs} />
        {costs.length > 0 && (
          <Section title={words().own}>
            <p class="kern-body">{words().ownHint}</p>
            {firstText(costs) && <p class="kern-body">{firstText(costs)}</p>}
            {ownRows(costs).map((row, index) => (
              <FieldRow legend={words().row(index + 1)}>
                <Fields fields={row} />
              </FieldRow>
            ))}
          </Section>
        )}
      </>
    );
  },
});

/** The questions about stays whose costs the law may bear first; nothing where none is left open. */
const StayQuestions = ({
  rows,
  costs,
}: {
  rows: ReturnType<typeof stayRows>;
  costs: Claimable['grant']['costs'];
}) =>
  rows.length === 0 ? null : (
    <Section title={subsidiarityWords.title}>
      <p class="kern-body">{subsidiarityWords.intro}</p>
      <p class="kern-body">{firstText(costs)}</p>
      {rows.map(({ legend, fields }) => (
        <FieldRow legend={legend}>
          <Fields fields={fields} />
        </FieldRow>
      ))}
    </Section>
  );

const namesOf = ({ grant, titles }: Claimable) => ({
  costTypes: costTypeTitles(grant.rules, currentLanguage()),
  projects: titles,
});

/** The notes for whoever claims: lines that wait, money that was paid too much, an advance that is not settled. */
const Notes = ({ claimable: { blocked, lines, standing } }: { claimable: Claimable }) => {
  const tooMuch = -sumCents(lines.map(({ requestedCents }) => Math.min(0, requestedCents)));
  const advance = sumCents(
    standing
      .filter(({ form }) => form === 'need')
      .map(({ acceptedCents, requestedCents }) => acceptedCents ?? requestedCents),
  );
  const notes = [
    ...(blocked.length > 0
      ? [{ ...claimWords.blocked, text: claimWords.blocked.text(placesOf(blocked)) }]
      : []),
    ...(tooMuch > 0
      ? [{ ...claimWords.differences, text: claimWords.differences.text(formatMoney(tooMuch)) }]
      : []),
    ...(advance > 0
      ? [{ ...claimWords.advances, text: claimWords.advances.text(formatMoney(advance)) }]
      : []),
  ];
  return (
    <>
      {notes.map(({ title, text }) => (
        <Alert tone="info" title={title}>
          <p>{text}</p>
        </Alert>
      ))}
    </>
  );
};

const placesOf = (stays: Claimable['blocked']): string =>
  [...new Set(stays.map(({ number }) => number))].join(', ');
