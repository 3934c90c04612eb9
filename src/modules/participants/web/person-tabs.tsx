import { Tabs } from '#ui/parts.ts';
import { personPlanAddress } from '../../coaching/addresses.ts';
import {
  consentsAddress,
  eligibilityAddress,
  personAddress,
  personFundingCheckAddress,
} from '../addresses.ts';
import { participantsMessages } from '../messages.ts';

type PersonTab = 'overview' | 'eligibility' | 'fundingCheck' | 'plan' | 'consents';

type Props = { personId: string; current: PersonTab };

/** The compartments of a person that the Jobcenter may open, each with its own address. */
export const PersonTabs = ({ personId, current }: Props) => {
  const words = participantsMessages.person;
  const tab = (name: PersonTab, href: string) => ({ label: words[name], href, isCurrent: name === current });
  return (
    <Tabs
      label={words.tabs}
      tabs={[
        tab('overview', personAddress(personId)),
        tab('eligibility', eligibilityAddress(personId)),
        tab('fundingCheck', personFundingCheckAddress(personId)),
        tab('plan', personPlanAddress(personId)),
        tab('consents', consentsAddress(personId)),
      ]}
    />
  );
};
