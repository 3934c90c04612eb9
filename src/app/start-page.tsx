import { fundingCheckAddress } from '#modules/eligibility/addresses.ts';
import { signInAddress } from '#modules/identity/addresses.ts';
import { DemonstrationPeople, type MembershipRow } from '#modules/identity/index.ts';
import { programmesAddress } from '#modules/programmes/addresses.ts';
import { catalogue } from '#ui/language.ts';
import { Actions, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { startAddress } from './addresses.ts';
import { LandChoice } from './land-choice.tsx';

const words = catalogue(
  {
    title: 'Öffentlich geförderte Beschäftigung, von der Haushaltsstelle bis zum Menschen',
    what: 'Stellwerk führt Beschäftigungsprogramme an einem Stück: Programm, Aufruf, Arbeitskreis, Bescheid, Platz, Mensch, Begleitung, Zahlung, Ergebnis. Jeder Euro und jeder Schritt lässt sich in beide Richtungen verfolgen.',
    programmes: 'Programme und Ergebnisse ansehen',
    fundingCheck: 'Fördercheck: Welche Förderung passt?',
    signIn: 'Anmelden',
    tryIt: 'Ausprobieren',
    chooseLand: 'Ihr Land',
    tryText:
      'Diese Installation zeigt ein wirkliches Programm mit erfundenen Menschen. Melden Sie sich als eine von ihnen an.',
  },
  {
    title: 'Publicly funded employment, from the budget line to the person',
    what: 'Stellwerk runs employment programmes in one piece: programme, call, committee, notice, place, person, coaching, payment, result. Every euro and every step can be traced in both directions.',
    programmes: 'See programmes and results',
    fundingCheck: 'Funding check: which funding fits?',
    signIn: 'Sign in',
    tryIt: 'Try it',
    chooseLand: 'Your Land',
    tryText: 'This installation shows a real programme with invented people. Sign in as one of them.',
  },
);

type StartProps = { context: Context; people: readonly MembershipRow[] };

/** The page that tells what this is, for somebody who has never seen it; where there are several Länder, which one first. */
export const StartPage = ({ context, people }: StartProps) => (
  <Page
    frame={context.frame}
    title={words.title}
    preline={context.lands.length > 1 ? context.land?.name : undefined}
    notice={context.notice}
  >
    <p class="kern-body">{words.what}</p>
    {context.land ? <WaysOn context={context} people={people} /> : <Choice context={context} />}
  </Page>
);

const Choice = ({ context }: Pick<StartProps, 'context'>) => (
  <Section title={words.chooseLand}>
    <LandChoice context={context} to={(land) => startAddress({ land })} />
  </Section>
);

const WaysOn = ({ context, people }: StartProps) => (
  <>
    <Actions>
      <LinkButton href={programmesAddress()} kind="primary">
        {words.programmes}
      </LinkButton>
      <LinkButton href={fundingCheckAddress()}>{words.fundingCheck}</LinkButton>
      {people.length === 0 && <LinkButton href={signInAddress()}>{words.signIn}</LinkButton>}
    </Actions>
    {people.length > 0 && (
      <Section title={words.tryIt}>
        <p class="kern-body">{words.tryText}</p>
        <DemonstrationPeople context={context} people={people} />
      </Section>
    )}
  </>
);
