import { Hidden, LinkButton, Page, Refusal, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { offerSignInAddress, signInByOpenIdAddress, signInByPasskeyAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';
import type { MembershipRow } from '../queries/list-memberships.ts';
import { DemonstrationPeople } from './demonstration-people.tsx';
import { PasskeyForm } from './passkey-form.tsx';

export type SignInProblem = keyof (typeof accountMessages)['problems'];

type SignInProps = {
  context: Context;
  people: readonly MembershipRow[];
  returnTo: string;
  problem?: SignInProblem | undefined;
};

/** Every way in, the usual one first. */
export const SignInPage = ({ context, people, returnTo, problem }: SignInProps) => {
  const { signIn: words, problems } = accountMessages;
  return (
    <Page frame={context.frame} title={words.title} notice={context.notice}>
      {problem && <Refusal {...problems[problem]} />}
      <Section title={words.passkeyTitle}>
        <p class="kern-body">{words.passkeyText}</p>
        <PasskeyForm
          context={context}
          what="use"
          action={signInByPasskeyAddress()}
          options={offerSignInAddress()}
          submit={words.passkey}
        >
          <Hidden name="returnTo" value={returnTo} />
        </PasskeyForm>
      </Section>
      {context.openId && (
        <Section title={words.openIdTitle}>
          <p class="kern-body">{words.openIdText}</p>
          <LinkButton href={signInByOpenIdAddress({ returnTo })}>{words.openId}</LinkButton>
        </Section>
      )}
      <Section title={words.linkTitle}>
        <p class="kern-body">{words.linkText}</p>
      </Section>
      {people.length > 0 && (
        <Section title={words.demonstrationTitle}>
          <p class="kern-body">{words.demonstrationIntro}</p>
          <DemonstrationPeople context={context} people={people} />
        </Section>
      )}
    </Page>
  );
};
