import { catalogue } from '#ui/language.ts';

/** The words for the figures that a programme holds people, projects and grants to. */
export const valueWords = catalogue(
  {
    financing: 'Finanzierungsart',
    financings: {
      share: 'Anteilfinanzierung',
      deficit: 'Fehlbedarfsfinanzierung',
      'fixed-amount': 'Festbetragsfinanzierung',
      full: 'Vollfinanzierung',
    },
    longestProject: 'Dauer eines Projekts, längstens',
    passingOn: 'Weiterleitung an',
    bounds: {
      exactly: (share: string) => `${share} der zuwendungsfähigen Ausgaben`,
      'at-most': (share: string) => `höchstens ${share} der zuwendungsfähigen Ausgaben`,
      'at-least': (share: string) => `mindestens ${share} der zuwendungsfähigen Ausgaben`,
    },
    longest: (offer: string) => `${offer}: für eine Person längstens`,
    hours: (offer: string) => `${offer}: Wochenstunden`,
    hoursBetween: (least: string, most: string | null) =>
      most === null ? `mindestens ${least}` : `${least} bis ${most}`,
    wage: (day: string) => `Lohn je Stunde ab ${day}, mindestens`,
    tests: (offer: string) => `${offer}: die Prüfung der drei Voraussetzungen gilt`,
    testsBoard: 'Beirat wird vorher gehört',
    perPost: (people: string) => `höchstens ${people} je Vollzeitstelle`,
    rampUp: (day: string) => `Geplant am ${day}`,
    coachingBefore: 'Betreuung vor der Beschäftigung, mindestens',
    leastAge: 'Alter, mindestens',
    years: (years: string) => `${years} Jahre`,
    daysAfter: (days: string) => `nach ${days} Tagen`,
  },
  {
    financing: 'Kind of financing',
    financings: {
      share: 'share of the costs',
      deficit: 'deficit financing',
      'fixed-amount': 'fixed amount',
      full: 'full financing',
    },
    longestProject: 'Length of a project, at most',
    passingOn: 'Passed on to',
    bounds: {
      exactly: (share) => `${share} of eligible expenditure`,
      'at-most': (share) => `at most ${share} of eligible expenditure`,
      'at-least': (share) => `at least ${share} of eligible expenditure`,
    },
    longest: (offer) => `${offer}: for one person at most`,
    hours: (offer) => `${offer}: hours a week`,
    hoursBetween: (least, most) => (most === null ? `at least ${least}` : `${least} to ${most}`),
    wage: (day) => `Pay per hour from ${day}, at least`,
    tests: (offer) => `${offer}: a decision on the three tests holds for`,
    testsBoard: 'advisory board is heard before',
    perPost: (people) => `at most ${people} per full-time post`,
    rampUp: (day) => `Planned on ${day}`,
    coachingBefore: 'Coaching before the job, at least',
    leastAge: 'Age, at least',
    years: (years) => `${years} years`,
    daysAfter: (days) => `after ${days} days`,
  },
);
