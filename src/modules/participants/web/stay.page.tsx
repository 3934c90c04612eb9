import { formatPeriod } from '#ui/language.ts';
import { Alert, DescriptionList, Link, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { StepForm } from '#web/step-form.tsx';
import { placeAddress } from '../../places/addresses.ts';
import { changeProposalAddress, peopleAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { StayRow } from '../queries/stays.ts';
import { fullName } from './person.presenter.ts';

/** A stay under the id by which its page is called. */
export type ShownStay = StayRow & { readonly id: string };

type Props = { context: Context; stay: ShownStay; propose: Step<ShownStay>; failed: FormState | undefined };

/** A person on a provider's place: name, place, period, and the way to propose an earlier end. */
export const StayPage = ({ context, stay, propose, failed }: Props) => {
  const { frame } = context;
  const words = participantsMessages.stay;
  return (
    <Page
      frame={frame}
      title={fullName(stay)}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
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
      {stay.openProposalId !== null && (
        <Alert tone="info" title={words.openProposal}>
          <Link href={changeProposalAddress(stay.openProposalId)}>{words.toProposal}</Link>
        </Alert>
      )}
      <StepForm {...{ context, failed }} record={stay} step={propose} title={words.propose}>
        <p>{words.proposeText}</p>
      </StepForm>
    </Page>
  );
};
