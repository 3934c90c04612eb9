import { Alert, FilterBar, Page, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { peopleAddress, pseudonymAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';

type Props = { context: Context; asked: string; isUnknown: boolean };

/** A field for a pseudonym, and what to do if it leads to nobody. */
export const PseudonymPage = ({ context, asked, isUnknown }: Props) => {
  const { pseudonym: words, person } = participantsMessages;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      breadcrumb={[{ label: person.breadcrumb, href: peopleAddress() }]}
    >
      <p>{words.text}</p>
      {isUnknown && (
        <Alert tone="warning" title={words.nobody} live>
          <p>{words.nobodyNext}</p>
        </Alert>
      )}
      <FilterBar action={pseudonymAddress()} submit={words.find}>
        <TextField name="pseudonym" label={words.field} hint={words.hint} value={asked} />
      </FilterBar>
    </Page>
  );
};
