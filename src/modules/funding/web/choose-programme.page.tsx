import { Card, Cards, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { appropriateAddress, budgetAddress } from '../addresses.ts';
import { fundingMessages } from '../messages.ts';
import type { Choice } from '../queries/budget-choices.ts';

type Props = { context: Context; programmes: readonly Choice[] };

/** The page on which a programme is chosen before money is appropriated for it. */
export const ChooseProgrammePage = ({ context, programmes }: Props) => {
  return (
    <Page
      frame={context.frame}
      title={fundingMessages.appropriate.title}
      breadcrumb={[{ label: fundingMessages.line.breadcrumb, href: budgetAddress() }]}
    >
      <Section title={fundingMessages.appropriate.choose}>
        <Cards>
          {programmes.map(({ value, label }) => (
            <Card title={label} level={3} href={appropriateAddress({ programme: value })} />
          ))}
        </Cards>
      </Section>
    </Page>
  );
};
