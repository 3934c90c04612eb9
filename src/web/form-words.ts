import { catalogue, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number>>;

const years = ({ first, last }: Facts): string => (first === last ? String(first) : `${first}–${last}`);

/** The words about wrong input, beside the field: clear, gentle, and what to do. */
export const formWords = catalogue(
  {
    yes: 'Ja',
    no: 'Nein',
    confirm: 'Bestätigung',
    refused: 'Das geht so nicht',
    changedMeanwhile: 'Unten sehen Sie, was sich unterscheidet.',
    problems: {
      required: (label: string, _: Facts) => `${label}: Diese Angabe fehlt.`,
      missing: (label: string, _: Facts) => `${label}: Diese Angabe fehlt.`,
      'too-short': (label: string, facts: Facts) => `${label}: Bitte mindestens ${facts.minimum} Zeichen.`,
      'too-long': (label: string, facts: Facts) => `${label}: Höchstens ${facts.maximum} Zeichen.`,
      'too-few': (label: string, facts: Facts) => `${label}: Bitte mindestens ${facts.minimum}.`,
      'too-many': (label: string, facts: Facts) => `${label}: Höchstens ${facts.maximum}.`,
      'too-small': (label: string, facts: Facts) =>
        `${label}: Der Wert muss mindestens ${facts.minimum} sein.`,
      'amount-too-small': (label: string, facts: Facts) =>
        `${label}: Mindestens sind es ${formatMoney(Number(facts.leastCents))}.`,
      'too-large': (label: string, facts: Facts) =>
        facts.maximum === undefined
          ? `${label}: Der Wert ist zu groß.`
          : `${label}: Der Wert darf höchstens ${facts.maximum} sein.`,
      'too-precise': (label: string, _: Facts) => `${label}: Zu viele Nachkommastellen.`,
      'no-such-day': (label: string, _: Facts) => `${label}: Diesen Tag gibt es nicht. Beispiel: 15.03.2018.`,
      unreadable: (label: string, _: Facts) =>
        `${label}: Das lässt sich nicht lesen. Bitte prüfen Sie die Schreibweise.`,
      'wrong-format': (label: string, _: Facts) => `${label}: Die Schreibweise stimmt nicht.`,
      'not-a-choice': (label: string, _: Facts) => `${label}: Bitte wählen Sie aus der Liste.`,
      'unknown-field': (label: string, _: Facts) => `${label}: Diese Angabe ist hier nicht vorgesehen.`,
      'before-start': (label: string, _: Facts) => `${label}: Das Ende liegt vor dem Beginn.`,
      'in-the-past': (label: string, _: Facts) => `${label}: Der Tag liegt in der Vergangenheit.`,
      'in-the-future': (label: string, _: Facts) => `${label}: Der Tag liegt in der Zukunft.`,
      'nothing-offered': (label: string, _: Facts) =>
        `${label}: Etwas davon oder von den Feldern darunter ist nötig.`,
      'no-such-offer': (label: string, _: Facts) => `${label}: Das bietet das Programm nicht an.`,
      'said-twice': (label: string, _: Facts) => `${label}: Das steht schon da.`,
      'needs-reason': (label: string, _: Facts) => `${label}: Bitte nennen Sie den Grund.`,
      'only-for-other': (label: string, _: Facts) =>
        `${label}: Nur bei „anderer Grund“; sonst lassen Sie das Feld bitte leer.`,
      'no-such-record': (label: string, _: Facts) => `${label}: Diesen Eintrag gibt es nicht.`,
      'no-such-application': (label: string, _: Facts) =>
        `${label}: Ein solcher Antrag liegt nicht offen bei Ihnen.`,
      'no-such-district': (label: string, _: Facts) =>
        `${label}: Das ist kein Landkreis und keine Stadt, für die Sie etwas beantragen können.`,
      'cost-not-passed-on': (label: string, facts: Facts) =>
        `${label}: Diese Kosten werden nicht weitergeleitet, nur ${facts.costs}.`,
      'unlikely-amount': (label: string, _: Facts) =>
        `${label}: So viel Geld kann es kaum sein. Bitte prüfen Sie die Nullen; stimmt der Betrag, begründen Sie ihn unten.`,
      'unconfirmed-amount': (label: string, facts: Facts) =>
        `${label}: Das ist mehr als ${facts.limitDe} (${formatMoney(Number(facts.mostCents))}). Bitte prüfen Sie die Nullen; stimmt der Betrag, bestätigen ihn zuerst zwei Personen der Programmstelle beim Programm.`,
      'above-stated': (label: string, facts: Facts) =>
        `${label}: Laut Programmdatei sind es ${facts.first === undefined ? 'insgesamt' : `für ${years(facts)}`} ${formatMoney(Number(facts.mostCents))}, davon sind ${formatMoney(Number(facts.standingCents))} schon eingestellt. Gibt es mehr, begründen Sie es unten.`,
      'empty-file': (label: string, _: Facts) =>
        `${label}: Diese Datei ist leer. Bitte wählen Sie die richtige noch einmal aus.`,
      'file-too-large': (label: string, facts: Facts) =>
        `${label}: Die Datei ist zu groß; möglich sind ${facts.megabytes} MB. Bitte verkleinern oder teilen Sie sie.`,
      'unknown-file-type': (label: string, _: Facts) =>
        `${label}: Diese Art von Datei wird nicht angenommen. Möglich sind PDF, Bilder (PNG, JPEG) und Dokumente ohne Makros (DOCX, XLSX, PPTX, ODT, ODS, ODP).`,
      'other-file-type': (label: string, facts: Facts) =>
        `${label}: Der Name sagt etwas anderes, als in der Datei steht; ihrem Inhalt nach ist es ${facts.type}.`,
      'in-file': (_: string, facts: Facts) => `Zeile ${facts.line}: ${facts.where} ${facts.what}`,
      other: (label: string, _: Facts) => `${label}: Diese Angabe stimmt nicht.`,
    },
  },
  {
    yes: 'Yes',
    no: 'No',
    confirm: 'Confirmation',
    refused: 'This is not possible',
    changedMeanwhile: 'Below you see what differs.',
    problems: {
      required: (label, _) => `${label}: this is missing.`,
      missing: (label, _) => `${label}: this is missing.`,
      'too-short': (label, facts) => `${label}: at least ${facts.minimum} characters, please.`,
      'too-long': (label, facts) => `${label}: at most ${facts.maximum} characters.`,
      'too-few': (label, facts) => `${label}: at least ${facts.minimum}, please.`,
      'too-many': (label, facts) => `${label}: at most ${facts.maximum}.`,
      'too-small': (label, facts) => `${label}: the value must be at least ${facts.minimum}.`,
      'amount-too-small': (label, facts) => `${label}: at least ${formatMoney(Number(facts.leastCents))}.`,
      'too-large': (label, facts) =>
        facts.maximum === undefined
          ? `${label}: the value is too large.`
          : `${label}: the value may be at most ${facts.maximum}.`,
      'too-precise': (label, _) => `${label}: too many decimal places.`,
      'no-such-day': (label, _) => `${label}: there is no such day. Example: 15 March 2018.`,
      unreadable: (label, _) => `${label}: this cannot be read. Please check how it is written.`,
      'wrong-format': (label, _) => `${label}: this is not written in the expected form.`,
      'not-a-choice': (label, _) => `${label}: please choose from the list.`,
      'unknown-field': (label, _) => `${label}: this field is not known here.`,
      'before-start': (label, _) => `${label}: the end lies before the start.`,
      'in-the-past': (label, _) => `${label}: the day lies in the past.`,
      'in-the-future': (label, _) => `${label}: the day lies in the future.`,
      'nothing-offered': (label, _) => `${label}: some of this or of the fields below is needed.`,
      'no-such-offer': (label, _) => `${label}: the programme does not offer this.`,
      'said-twice': (label, _) => `${label}: this has been said already.`,
      'needs-reason': (label, _) => `${label}: please give the reason.`,
      'only-for-other': (label, _) => `${label}: only with “other reason”; otherwise please leave it empty.`,
      'no-such-record': (label, _) => `${label}: there is no such record.`,
      'no-such-application': (label, _) => `${label}: no such application is open with you.`,
      'no-such-district': (label, _) => `${label}: this is no district that you can apply for.`,
      'cost-not-passed-on': (label, facts) => `${label}: this cost is not passed on, only ${facts.costs}.`,
      'unlikely-amount': (label, _) =>
        `${label}: this can hardly be so much. Please check the zeros; if it is right, say why below.`,
      'unconfirmed-amount': (label, facts) =>
        `${label}: this is more than ${facts.limitEn} (${formatMoney(Number(facts.mostCents))}). Please check the zeros; if it is right, two people of the programme office confirm it first, at the programme.`,
      'above-stated': (label, facts) =>
        `${label}: by the programme file there are ${formatMoney(Number(facts.mostCents))} ${facts.first === undefined ? 'in all' : `for ${years(facts)}`}, of which ${formatMoney(Number(facts.standingCents))} are appropriated. If there is more, say why below.`,
      'empty-file': (label, _) => `${label}: this file is empty. Please choose the right one again.`,
      'file-too-large': (label, facts) =>
        `${label}: the file is too large; ${facts.megabytes} MB are possible. Please make it smaller or split it.`,
      'unknown-file-type': (label, _) =>
        `${label}: this type of file is not taken. PDF, images (PNG, JPEG) and documents without macros (DOCX, XLSX, PPTX, ODT, ODS, ODP) are.`,
      'other-file-type': (label, facts) =>
        `${label}: its name says something else than what is in it; by its content it is ${facts.type}.`,
      'in-file': (_, facts) => `Line ${facts.line}: ${facts.where} ${facts.what}`,
      other: (label, _) => `${label}: this is not right.`,
    },
  },
);

type ProblemCode = keyof (typeof formWords)['problems'];

/** Tells whether there is a sentence of its own for a fault. */
export const hasProblemText = (code: string): boolean => Object.hasOwn(formWords.problems, code);

/** Returns the sentence for one fault; an unknown code still gets a sentence. */
export function problemText(label: string, code: string, facts: Facts): string {
  const problems = formWords.problems;
  return (hasProblemText(code) ? problems[code as ProblemCode] : problems.other)(label, facts);
}
