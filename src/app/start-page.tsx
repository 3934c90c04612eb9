import { fundingCheckAddress } from '#modules/eligibility/addresses.ts';
import { signInAddress } from '#modules/identity/addresses.ts';
import { DemonstrationPeople, type MembershipRow } from '#modules/identity/index.ts';
import { programmesAddress } from '#modules/programmes/addresses.ts';
import { resultsAddress } from '#modules/reporting/addresses.ts';
import { catalogue } from '#ui/language.ts';
import { Actions, Disclosure, Link, LinkButton, type Option, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { startAddress } from './addresses.ts';
import { LandChoice } from './land-choice.tsx';
import { Tour } from './tour/tour.tsx';
import { tourWords } from './tour/tour-words.ts';

const words = catalogue(
  {
    title: 'Öffentlich geförderte Beschäftigung, von der Haushaltsstelle bis zum Menschen',
    what: 'Stellwerk führt Beschäftigungsprogramme an einem Stück: Programm, Aufruf, Arbeitskreis, Bescheid, Platz, Mensch, Begleitung, Zahlung, Ergebnis. Jeder Euro und jeder Schritt lässt sich in beide Richtungen verfolgen.',
    programmes: 'Programme und Ergebnisse ansehen',
    fundingCheck: 'Fördercheck: Welche Förderung passt?',
    signIn: 'Anmelden',
    chooseLand: 'Ihr Land',
  },
  {
    title: 'Publicly funded employment, from the budget line to the person',
    what: 'Stellwerk runs employment programmes in one piece: programme, call, committee, notice, place, person, coaching, payment, result. Every euro and every step can be traced in both directions.',
    programmes: 'See programmes and results',
    fundingCheck: 'Funding check: which funding fits?',
    signIn: 'Sign in',
    chooseLand: 'Your Land',
  },
);

type StartProps = {
  context: Context;
  /** The people of a demonstration; without any, there is nobody to look through. */
  people: readonly MembershipRow[];
  /** The programmes that everybody may read of. */
  programmes: readonly Option[];
};

/** The page that tells what this is, for somebody who has never seen it; where there are several Länder, which one first. */
export const StartPage = (props: StartProps) => {
  const { context, people } = props;
  const guided = people.length > 0;
  return (
    <Page
      frame={context.frame}
      title={guided ? tourWords.title : words.title}
      preline={context.lands.length > 1 ? context.land?.name : undefined}
      notice={context.notice}
    >
      <p class="kern-body">{guided ? tourWords.lead : words.what}</p>
      {context.land ? guided ? <Guided {...props} /> : <Plain /> : <Choice context={context} />}
    </Page>
  );
};

const Choice = ({ context }: Pick<StartProps, 'context'>) => (
  <Section title={words.chooseLand}>
    <LandChoice context={context} to={(land) => startAddress({ land })} />
  </Section>
);

const Plain = () => (
  <Actions>
    <LinkButton href={programmesAddress()} kind="primary">
      {words.programmes}
    </LinkButton>
    <LinkButton href={fundingCheckAddress()}>{words.fundingCheck}</LinkButton>
    <LinkButton href={signInAddress()}>{words.signIn}</LinkButton>
  </Actions>
);

/** The start of a demonstration: the line to follow, what is open to all, and everybody else. */
const Guided = ({ context, people, programmes }: StartProps) => {
  const [first] = programmes;
  return (
    <>
      <Actions>
        <LinkButton href="#budget" kind="primary">
          {tourWords.begin}
        </LinkButton>
        <LinkButton href={programmesAddress()}>{words.programmes}</LinkButton>
      </Actions>
      {context.lands.length > 1 && (
        <Section title={tourWords.land}>
          <LandChoice context={context} to={(land) => startAddress({ land })} />
        </Section>
      )}
      <Tour
        context={context}
        people={people}
        results={first ? resultsAddress(first.value) : programmesAddress()}
      />
      <Section title={tourWords.open}>
        <ul class="kern-body">
          {programmes.map(({ value, label }) => (
            <li>
              <Link href={resultsAddress(value)}>{tourWords.results(label)}</Link>
            </li>
          ))}
          <li>
            <Link href={fundingCheckAddress()}>{words.fundingCheck}</Link>
          </li>
        </ul>
      </Section>
      <Disclosure summary={tourWords.everybody(people.length)}>
        <DemonstrationPeople context={context} people={people} />
      </Disclosure>
    </>
  );
};
