import type { LawFacts } from '#law/index.ts';
import {
  type Asked,
  allFactFields,
  eligibilityMessages,
  FactLists,
  factValues,
  findingFields,
} from '#modules/eligibility/index.ts';
import { formatDate } from '#ui/language.ts';
import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { confirmFactsAddress, peopleAddress, personAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { fullName } from './person.presenter.ts';

type Props = {
  context: Context;
  state: FormState;
  person: PersonDetail;
  asked: Asked;
  known: LawFacts | null;
  /** `true` if the facts of every instrument are asked for, not just those of the programme. */
  isForFundingCheck: boolean;
};

/** The facts that the rule of the programme asks for, with lists that grow without a script. */
export const FactsFormPage = ({ context, state, person, asked, known, isForFundingCheck }: Props) => {
  const { frame } = context;
  const values = factValues(known ?? firstAnswers(person));
  const words = eligibilityMessages.facts;
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={fullName(person)}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: participantsMessages.person.breadcrumb, href: peopleAddress() },
        { label: fullName(person), href: personAddress(person.id) },
      ]}
    >
      <p>{isForFundingCheck ? eligibilityMessages.fundingCheck.questionsText : words.intro}</p>
      <p>{words.birthDate(formatDate(person.birthDate))}</p>
      {asked !== 'any' && asked.has('assignments16d') && <p>{participantsMessages.reckoning.countsItself}</p>}
      <CommandForm
        action={factsHref(person, isForFundingCheck)}
        csrf={context.csrf}
        state={state}
        fields={findingFields(asked, known)}
        compared={allFactFields((state.input as Context['form']) ?? {})}
        values={values}
        submit={words.save}
      >
        <FactLists context={context} state={state} asked={asked} known={known} values={values} />
      </CommandForm>
    </Page>
  );
};

/** The address says what the facts are for, so that the same ones are asked when the form comes back. */
export const factsHref = ({ id }: PersonDetail, isForFundingCheck: boolean): string =>
  confirmFactsAddress(id, { for: isForFundingCheck ? 'funding-check' : undefined });

/** Returns the answers that the referral gave already. */
const firstAnswers = ({ voluntaryOn }: PersonDetail): LawFacts =>
  voluntaryOn === null ? {} : { voluntary: true };
