import { signInAddress } from '#modules/identity/addresses.ts';
import { Actions, type Frame, LinkButton, Page } from '#ui/parts.ts';
import { startAddress } from './addresses.ts';
import { appWords } from './app-words.ts';

type ErrorPageProps = {
  frame: Frame;
  kind: 'not-found' | 'not-allowed' | 'mistake' | 'outage';
  isSignedIn: boolean;
  reference?: string;
};

/** The page of an error, which says what happened, what is safe, what to do next. */
export const ErrorPage = ({ frame, kind, isSignedIn, reference }: ErrorPageProps) => {
  const words = appWords.errors;
  const { title, text, next } = words[kind];
  return (
    <Page frame={frame} title={title}>
      <p class="kern-body">{text}</p>
      <p class="kern-body">
        {next} {kind === 'mistake' && <strong>{reference}</strong>}
      </p>
      <Actions>
        <LinkButton href={startAddress()} kind="primary">
          {words.home}
        </LinkButton>
        {!isSignedIn && kind === 'not-found' && (
          <LinkButton href={signInAddress()}>{words.signIn}</LinkButton>
        )}
      </Actions>
    </Page>
  );
};
