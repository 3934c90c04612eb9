import { catalogue } from '#ui/language.ts';

/** The words of measures: what a body with books of its own bears of places beside their grant. */
export const measureWords = catalogue(
  {
    list: {
      title: 'Maßnahmen und Bescheide',
      intro: 'Was Ihr Jobcenter bewilligt hat und was ihm bewilligt ist, und wie viel davon ausgezahlt ist.',
    },
    link: 'Maßnahme beantragen',
    back: 'Bescheid',
    title: 'Maßnahme beantragen',
    intro: (payer: string) =>
      `Der Antrag geht an: ${payer}. Dort entscheiden zwei Personen über Mittel aus dem eigenen Haushalt; Ihre Zuwendung bleibt davon unberührt.`,
    none: 'In diesem Landkreis ist keine Stelle eingetragen, die solche Plätze aus eigenen Mitteln trägt.',
    application: (applicant: string) => `Antrag auf eine Maßnahme: ${applicant}`,
    rate: 'Beantragt je Platz und Monat',
    rateHint: (most: string) => `Höchstens ${most}.`,
    whole: 'Kosten eines Platzes im Monat insgesamt',
    wholeHint: 'Alles, was der Platz kostet, wer auch immer es trägt. Zusammen wird nie mehr gezahlt.',
    wholeFact: 'Kosten je Platz und Monat insgesamt',
    places: 'Plätze je Vorhaben',
    placesHint: 'Leer: Dieses Vorhaben gehört nicht zur Maßnahme.',
    placesOf: (offer: string) => `Plätze: ${offer}`,
    granted: (places: string) => `Bewilligt sind ${places}.`,
    submit: 'Maßnahme beantragen',
    faults: {
      aboveCap: (most: string) => `Höchstens sind es ${most} je Platz und Monat.`,
      belowRate: 'Ein Platz kostet insgesamt mindestens, was Sie für ihn beantragen.',
      aboveGranted: (most: string) => `Bewilligt sind für dieses Vorhaben ${most}.`,
    },
    titles: {
      first: 'Bewilligungsbescheid über eine Maßnahme',
      rejection: 'Ablehnungsbescheid',
      amendment: 'Änderungsbescheid',
      revocation: 'Widerrufsbescheid',
      withdrawal: 'Rücknahmebescheid',
      closing: 'Schlussbescheid',
    },
    intros: {
      first: (programme: string) =>
        `Auf Ihren Antrag tragen wir aus eigenen Mitteln, was unten für Plätze des Programms „${programme}“ genannt ist.`,
      rejection: (programme: string) =>
        `Ihren Antrag auf eine Maßnahme für Plätze des Programms „${programme}“ lehnen wir ab. Die Begründung steht unten.`,
      amendment: (programme: string) =>
        `Wir ändern Ihre Maßnahme für Plätze des Programms „${programme}“. Was ab jetzt gilt, steht unten; alles andere gilt fort.`,
      revocation: (programme: string) =>
        `Wir widerrufen Ihre Maßnahme für Plätze des Programms „${programme}“, soweit sie unten nicht mehr genannt ist.`,
      withdrawal: (programme: string) =>
        `Wir nehmen Ihre Maßnahme für Plätze des Programms „${programme}“ zurück, soweit sie unten nicht mehr genannt ist.`,
      closing: (programme: string) =>
        `Ihre Maßnahme für Plätze des Programms „${programme}“ ist abgerechnet. Die unten genannte Summe ist endgültig.`,
    },
  },
  {
    list: {
      title: 'Measures and grant notices',
      intro: 'What your Jobcenter has granted and what it is granted, and how much of it is paid.',
    },
    link: 'Apply for a measure',
    back: 'Grant notice',
    title: 'Apply for a measure',
    intro: (payer) =>
      `The application goes to: ${payer}. Two people there decide on money of their own budget; your grant stays as it is.`,
    none: 'No body that bears such places from money of its own is known in this district.',
    application: (applicant) => `Application for a measure: ${applicant}`,
    rate: 'Asked for a place and month',
    rateHint: (most) => `At most ${most}.`,
    whole: 'What one place costs in a month in all',
    wholeHint: 'All that the place costs, whoever bears it. Together nobody pays more than that.',
    wholeFact: 'Cost of a place and month in all',
    places: 'Places of each project',
    placesHint: 'Empty: this project is not part of the measure.',
    placesOf: (offer) => `Places: ${offer}`,
    granted: (places) => `${places} are granted.`,
    submit: 'Apply for the measure',
    faults: {
      aboveCap: (most) => `It is ${most} a place and month at most.`,
      belowRate: 'A place costs at least what you ask for it.',
      aboveGranted: (most) => `${most} are granted for this project.`,
    },
    titles: {
      first: 'Notice of a measure',
      rejection: 'Notice of rejection',
      amendment: 'Notice of amendment',
      revocation: 'Notice of revocation',
      withdrawal: 'Notice of withdrawal',
      closing: 'Closing notice',
    },
    intros: {
      first: (programme) =>
        `On your application we bear from money of our own what is named below for places of the programme “${programme}”.`,
      rejection: (programme) =>
        `We reject your application for a measure for places of the programme “${programme}”. The reason is given below.`,
      amendment: (programme) =>
        `We amend your measure for places of the programme “${programme}”. What holds from now on is given below; all else continues.`,
      revocation: (programme) =>
        `We revoke your measure for places of the programme “${programme}” as far as it is no longer named below.`,
      withdrawal: (programme) =>
        `We withdraw your measure for places of the programme “${programme}” as far as it is no longer named below.`,
      closing: (programme) =>
        `Your measure for places of the programme “${programme}” is settled. The sum below is final.`,
    },
  },
);
