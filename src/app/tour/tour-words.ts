import { catalogue } from '#ui/language.ts';

/** The stations of the tour in the order of the line, each with what a visitor sees there. */
export const tourWords = catalogue(
  {
    title: 'Folgen Sie einem Euro und einem Menschen',
    lead: 'Ein Land gibt Geld für Arbeit, die sonst niemand bezahlt. Sehen Sie in drei Minuten, wie daraus ein Platz für einen Menschen wird.',
    begin: 'Am Anfang einsteigen',
    line: 'Die Strecke',
    picture: 'Die Strecke: oben der Euro, unten der Mensch; am Platz treffen sie sich',
    euro: 'Der Euro',
    person: 'Der Mensch',
    meet: 'Am Platz treffen sie sich.',
    as: (name: string) => `Als ${name} ansehen`,
    asPerson: 'Als Mensch im Programm ansehen',
    everybody: (count: number) => `Alle ${count} erfundenen Menschen, nach Aufgabe`,
    land: 'Welches Land?',
    open: 'Ohne Anmeldung',
    results: (programme: string) => `In Zahlen: ${programme}`,
    seeResults: 'Ergebnisse ansehen',
    stations: {
      budget: {
        name: 'Haushalt',
        sees: 'Regeln und Geld des Programms, und in welchem Kreis Plätze oder Geld liegen bleiben.',
      },
      call: {
        name: 'Aufruf',
        sees: 'Die Frage an die Träger, ihre Vorschläge und wer am Ende den Zuschlag bekommt.',
      },
      proposal: { name: 'Vorschlag', sees: 'Die eigenen Vorschläge, vom Entwurf bis zur Entscheidung.' },
      committee: {
        name: 'Arbeitskreis',
        sees: 'Vorschläge, die zu bewerten sind. Wo jemand befangen ist, sieht er nichts.',
      },
      notice: {
        name: 'Bescheid',
        sees: 'Anträge und Abrufe. Eine Person bereitet vor, eine andere entscheidet.',
      },
      jobcenter: {
        name: 'Jobcenter',
        sees: 'Welche Förderung das Gesetz an diesem Tag zulässt, und wer auf welchen Platz kommt.',
      },
      coaching: {
        name: 'Betreuung',
        sees: 'Den eigenen Tag: Termine, Ziele, Gespräche. Die Notizen liest sonst niemand.',
      },
      place: { name: 'Platz', sees: 'Wer hier arbeitet, und was die Arbeit ist.' },
      own: {
        name: 'Meine Seite',
        sees: 'In Leichter Sprache: Termin, Platz, Ziele. Und wer die Daten gesehen hat.',
      },
      claim: { name: 'Abruf', sees: 'Das Geld für jeden Platz und Monat. Zu jeder Zeile steht da, warum.' },
      audit: {
        name: 'Prüfung',
        sees: 'Jeden Euro zurück bis zum Haushalt, und wer wann was entschieden hat.',
      },
      result: { name: 'Ergebnis', sees: 'Was das Programm erreicht hat. Das dürfen alle sehen.' },
    },
  },
  {
    title: 'Follow one euro and one person',
    lead: 'A Land gives money for work that nobody else pays for. See in three minutes how it becomes a place for a person.',
    begin: 'Begin at the start',
    line: 'The line',
    picture: 'The line: the euro above, the person below; they meet at the place',
    euro: 'The euro',
    person: 'The person',
    meet: 'They meet at the place.',
    as: (name) => `See it as ${name}`,
    asPerson: 'See it as a person in the programme',
    everybody: (count) => `All ${count} invented people, by role`,
    land: 'Which Land?',
    open: 'Without signing in',
    results: (programme) => `In figures: ${programme}`,
    seeResults: 'See the results',
    stations: {
      budget: {
        name: 'Budget',
        sees: 'Rules and money of the programme, and where places or money are left lying.',
      },
      call: {
        name: 'Call',
        sees: 'The question to the providers, their proposals, and who is chosen in the end.',
      },
      proposal: { name: 'Proposal', sees: 'One’s own proposals, from the draft to the decision.' },
      committee: {
        name: 'Committee',
        sees: 'Proposals to be scored. Whoever has an interest sees nothing of it.',
      },
      notice: { name: 'Notice', sees: 'Applications and requests. One person prepares, another decides.' },
      jobcenter: {
        name: 'Jobcenter',
        sees: 'Which funding the law allows on this day, and who comes to which place.',
      },
      coaching: {
        name: 'Coaching',
        sees: 'One’s own day: appointments, goals, talks. Nobody else reads the notes.',
      },
      place: { name: 'Place', sees: 'Who works here, and what the work is.' },
      own: {
        name: 'My page',
        sees: 'In plain language: appointment, place, goals. And who has seen the data.',
      },
      claim: { name: 'Claim', sees: 'The money for each place and month. Each line says why.' },
      audit: { name: 'Audit', sees: 'Every euro back to the budget, and who decided what and when.' },
      result: { name: 'Result', sees: 'What the programme has achieved. Everybody may see that.' },
    },
  },
);

export type TourStation = keyof typeof tourWords.stations;
