import { formatPeriod } from '#ui/language.ts';
import { Alert, DescriptionList, Link, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { placeAddress } from '../../places/addresses.ts';
import { changeProposalAddress, peopleAddress, proposeEndAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { StayRow } from '../queries/stays.ts';
import { changeProposalFields } from './change-proposal-form.ts';
import { fullName } from './person.presenter.ts';

type Props = { context: Context; stay: StayRow; state: FormState };

/** A person on a provider's place: name, place, period, and the way to propose an earlier end. */
export const StayPage = ({ context, stay, state }: Props) => {
  const { frame } = context;
  const words = participantsMessages.stay;
  return (
    <Page
      frame={frame}
      title={fullName(stay)}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: peopleAddress() }]}
    >
      <DescriptionList
        facts={[
          {
            term: words.facts.place,
            description: <Link href={placeAddress(stay.placeId)}>{stay.placeTitle}</Link>,
          },
          { term: words.facts.project, description: stay.projectTitle },
          { term: words.facts.period, description: formatPeriod(stay.period) },
        ]}
      />
      {stay.openProposalId === null ? (
        <Section title={words.propose}>
          <p>{words.proposeText}</p>
          <CommandForm
            action={proposeEndAddress(stay.occupancyId)}
            csrf={context.csrf}
            state={state}
            fields={changeProposalFields()}
            submit={words.send}
          />
        </Section>
      ) : (
        <Alert tone="info" title={words.openProposal}>
          <Link href={changeProposalAddress(stay.openProposalId)}>{words.toProposal}</Link>
        </Alert>
      )}
    </Page>
  );
};
