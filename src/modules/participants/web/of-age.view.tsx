import { Alert, Link } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { purposesText } from './consent.presenter.ts';

type Props = { person: PersonDetail; href?: string };

/** The task to ask somebody who is eighteen now, because the consent of guardians counts no longer. */
export const OfAge = ({ person, href }: Props) => {
  const words = participantsMessages.consents;
  if (person.toAskOfAge.length === 0 || person.status === 'ended') return null;
  return (
    <Alert tone="warning" title={words.askOfAge}>
      <p>{words.askOfAgeText(purposesText(person.toAskOfAge))}</p>
      {href !== undefined && <Link href={href}>{words.toConsents}</Link>}
    </Alert>
  );
};
