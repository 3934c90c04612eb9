import { quantityOfFacts } from '#modules/programmes/index.ts';
import { catalogue, formatDate, formatMoney, formatNumber, formatPercentage } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const number = (facts: Facts, name: string): number => Number(facts[name] ?? 0);

const SCOPES = catalogue(
  {
    project: 'Das Vorhaben',
    grantee: 'Die Zuwendungen an diese Stelle',
    network: 'Die Zuwendungen an diesen Verbund',
    district: 'Die Zuwendungen in diesem Landkreis',
    jobcenter: 'Die Zuwendungen für dieses Jobcenter',
    programme: 'Die Zuwendungen des Programms',
    year: 'Die Zuwendungen des Jahres',
  },
  {
    project: 'The project',
    grantee: 'The grants to this body',
    network: 'The grants to this network',
    district: 'The grants in this district',
    jobcenter: 'The grants for this Jobcenter',
    programme: 'The grants of the programme',
    year: 'The grants of the year',
  },
);
const PROJECTS = catalogue(
  { many: (count: string) => `${count} Vorhaben` },
  { many: (count) => `${count} projects` },
);

/** Returns what a limit is about: `Das Vorhaben „Tafelgarten“`, `Die Zuwendungen des Jahres 2030`. */
function subject({ scope, title, year }: Facts): string {
  const whole = SCOPES[scope as keyof typeof SCOPES];
  return title ? `${whole} „${title}“` : year ? `${whole} ${year}` : whole;
}

/** Returns a figure in the unit of its limit. */
function figure(facts: Facts, name: string): string {
  if (facts.of === 'money') return formatMoney(number(facts, name));
  if (facts.of === 'projects') return PROJECTS.many(formatNumber(number(facts, name)));
  return quantityOfFacts(facts.of === 'places' ? 'place' : 'participant', number(facts, name));
}

const share = (facts: Facts): string => formatPercentage(number(facts, 'share'));

/** The sentences of limits on sizes, shares, days and posts, when a grant would break them. */
export const limitAnswers = catalogue(
  {
    refusals: {
      'below-size': {
        why: (facts: Facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')}, mindestens sind es ${figure(facts, 'least')}.`,
        next: 'Geben Sie den Antrag zurück, oder fassen Sie Vorhaben zusammen.',
      },
      'above-size': {
        why: (facts: Facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')}, höchstens sind es ${figure(facts, 'most')}.`,
        next: 'Kürzen Sie den Antrag, oder geben Sie ihn zurück.',
      },
      'below-part': {
        why: (facts: Facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')} von ${figure(facts, 'whole')}, mindestens sind es ${share(facts)}.`,
        next: 'Geben Sie den Antrag zurück, bis der Anteil erreicht ist.',
      },
      'above-part': {
        why: (facts: Facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')} von ${figure(facts, 'whole')}, höchstens sind es ${share(facts)}.`,
        next: 'Kürzen Sie den Anteil, oder geben Sie den Antrag zurück.',
      },
      'too-long': {
        why: (facts: Facts) =>
          `Ein Vorhaben dauert höchstens ${facts.months} Monate, dieses also bis zum ${formatDate(String(facts.lastDayOn))}.`,
        next: 'Geben Sie den Antrag zurück, bis er früher endet.',
      },
      'begun-before': {
        why: (facts: Facts) =>
          `Das Vorhaben soll am ${formatDate(String(facts.startsOn))} beginnen, also vor dem Bescheid. Das Programm lässt keinen vorzeitigen Beginn zu.`,
        next: 'Geben Sie den Antrag zurück, bis er später beginnt.',
      },
      'too-few-posts': {
        why: (facts: Facts) =>
          `„${facts.title}“ hat für ${quantityOfFacts(facts.unit, facts.quantity)} ${formatNumber(number(facts, 'posts'))} Stellen; nach „${facts.postDe}“ (${facts.mostPerPost} je Stelle) sind es mindestens ${formatNumber(number(facts, 'leastPosts'))}.`,
        next: 'Geben Sie den Antrag zurück, bis das Vorhaben genug Stellen hat.',
      },
    },
  },
  {
    refusals: {
      'below-size': {
        why: (facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')}, at least it is ${figure(facts, 'least')}.`,
        next: 'Return the application, or join projects.',
      },
      'above-size': {
        why: (facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')}, at most it is ${figure(facts, 'most')}.`,
        next: 'Cut the application, or return it.',
      },
      'below-part': {
        why: (facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')} of ${figure(facts, 'whole')}, at least it is ${share(facts)}.`,
        next: 'Return the application until the share is reached.',
      },
      'above-part': {
        why: (facts) =>
          `${subject(facts)}: ${figure(facts, 'quantity')} of ${figure(facts, 'whole')}, at most it is ${share(facts)}.`,
        next: 'Cut the share, or return the application.',
      },
      'too-long': {
        why: (facts) =>
          `A project lasts ${facts.months} months at most, this one until ${formatDate(String(facts.lastDayOn))}.`,
        next: 'Return the application until it ends earlier.',
      },
      'begun-before': {
        why: (facts) =>
          `The project is to start on ${formatDate(String(facts.startsOn))}, before its notice. The programme allows no early start.`,
        next: 'Return the application until it starts later.',
      },
      'too-few-posts': {
        why: (facts) =>
          `“${facts.title}” has ${formatNumber(number(facts, 'posts'))} posts for ${quantityOfFacts(facts.unit, facts.quantity)}; by “${facts.postEn}” (${facts.mostPerPost} a post) it needs at least ${formatNumber(number(facts, 'leastPosts'))}.`,
        next: 'Return the application until the project has enough posts.',
      },
    },
  },
);
