import { catalogue } from '#ui/language.ts';
import type { TaskKind } from './queries/count-tasks.ts';

type Sentences = Record<Exclude<TaskKind, 'duty-owed' | 'condition-asked'>, (count: number) => string>;

const one = (count: number, single: string, many: string) => (count === 1 ? single : `${count} ${many}`);

const de: Sentences = {
  'programme-draft': (count) => one(count, 'Ein Programm ist noch Entwurf', 'Programme sind noch Entwurf'),
  'budget-prepared': (count) =>
    one(
      count,
      'Eine Entscheidung über den Haushalt wartet auf die zweite Person',
      'Entscheidungen über den Haushalt warten auf die zweite Person',
    ),
  'allotment-prepared': (count) =>
    one(
      count,
      'Eine Änderung der Zuteilung wartet auf die zweite Person',
      'Änderungen der Zuteilung warten auf die zweite Person',
    ),
  'amendment-prepared': (count) =>
    one(
      count,
      'Eine Programmänderung wartet auf die zweite Person',
      'Programmänderungen warten auf die zweite Person',
    ),
  'amount-prepared': (count) =>
    one(
      count,
      'Eine Bestätigung von Beträgen wartet auf die zweite Person',
      'Bestätigungen von Beträgen warten auf die zweite Person',
    ),
  'call-draft': (count) => one(count, 'Ein Aufruf ist noch Entwurf', 'Aufrufe sind noch Entwurf'),
  'call-deadline-over': (count) =>
    one(count, 'Bei einem Aufruf ist die Frist abgelaufen', 'Aufrufe: die Frist ist abgelaufen'),
  'call-scoring': (count) => one(count, 'Ein Aufruf ist in Bewertung', 'Aufrufe sind in Bewertung'),
  'proposal-unchecked': (count) =>
    one(count, 'Ein Vorschlag ist formal zu prüfen', 'Vorschläge sind formal zu prüfen'),
  'proposal-to-complete': (count) =>
    one(count, 'Ein Vorschlag ist zu ergänzen', 'Vorschläge sind zu ergänzen'),
  'release-prepared': (count) =>
    one(count, 'Eine Freigabe wartet auf die zweite Person', 'Freigaben warten auf die zweite Person'),
  'receipt-prepared': (count) =>
    one(count, 'Ein Zahlungseingang ist zu bestätigen', 'Zahlungseingänge sind zu bestätigen'),
  'recovery-prepared': (count) =>
    one(
      count,
      'Eine Rückforderung wartet auf die zweite Person',
      'Rückforderungen warten auf die zweite Person',
    ),
  'person-to-conclude': (count) =>
    one(
      count,
      'Eine Zuweisung ist abgelaufen und abzuschließen',
      'Zuweisungen sind abgelaufen und abzuschließen',
    ),
  'job-failed': (count) => one(count, 'Ein Auftrag ist gescheitert', 'Aufträge sind gescheitert'),
  'call-without-application': (count) =>
    one(count, 'Eine Empfehlung wartet auf den Antrag', 'Empfehlungen warten auf den Antrag'),
  'application-submitted': (count) =>
    one(count, 'Ein Antrag ist vorzubereiten', 'Anträge sind vorzubereiten'),
  'application-prepared': (count) =>
    one(
      count,
      'Ein vorbereiteter Antrag wartet auf die zweite Person',
      'vorbereitete Anträge warten auf die zweite Person',
    ),
  'claim-submitted': (count) =>
    one(count, 'Ein Auszahlungsantrag ist zu prüfen', 'Auszahlungsanträge sind zu prüfen'),
  'claim-checked': (count) =>
    one(
      count,
      'Ein geprüfter Auszahlungsantrag wartet auf die Freigabe',
      'geprüfte Auszahlungsanträge warten auf die Freigabe',
    ),
  'proposal-draft': (count) =>
    one(count, 'Ein Vorschlag ist noch nicht eingereicht', 'Vorschläge sind noch nicht eingereicht'),
  'place-undescribed': (count) =>
    one(count, 'Ein Platz ist noch nicht beschrieben', 'Plätze sind noch nicht beschrieben'),
  'place-free': (count) => one(count, 'Ein Platz ist frei', 'Plätze sind frei'),
  'activity-waiting': (count) =>
    one(count, 'Eine Tätigkeit wartet auf Ihre Prüfung', 'Tätigkeiten warten auf Ihre Prüfung'),
  'activity-due': (count) =>
    one(
      count,
      'Bei einer belegten Tätigkeit läuft die Prüfung aus',
      'belegte Tätigkeiten: die Prüfung läuft aus',
    ),
  'claim-returned': (count) =>
    one(count, 'Ein Auszahlungsantrag kam zurück', 'Auszahlungsanträge kamen zurück'),
  'month-recounted': (count) =>
    one(count, 'Eine bezahlte Zeile ist nachzurechnen', 'bezahlte Zeilen sind nachzurechnen'),
  'person-referred': (count) =>
    one(count, 'Ein Mensch wartet auf die Prüfung', 'Menschen warten auf die Prüfung'),
  'person-eligible': (count) =>
    one(count, 'Ein Mensch wartet auf einen Platz', 'Menschen warten auf einen Platz'),
  'decision-touched': (count) =>
    one(count, 'Neue Angaben berühren eine Entscheidung', 'Entscheidungen sind von neuen Angaben berührt'),
  'change-proposal-open': (count) =>
    one(count, 'Ein Änderungsvorschlag wartet auf Antwort', 'Änderungsvorschläge warten auf Antwort'),
  'application-invited': (count) =>
    one(count, 'Eine Einladung zum Antrag ist offen', 'Einladungen zum Antrag sind offen'),
  'selection-prepared': (count) =>
    one(count, 'Eine Auswahl wartet auf die zweite Person', 'Auswahlen warten auf die zweite Person'),
  'result-prepared': (count) =>
    one(
      count,
      'Eine Veröffentlichung wartet auf die zweite Person',
      'Veröffentlichungen warten auf die zweite Person',
    ),
  'document-to-sign': (count) =>
    one(count, 'Ein Dokument wartet auf Ihre Unterschrift', 'Dokumente warten auf Ihre Unterschrift'),
  'document-draft': (count) => one(count, 'Ein Dokument ist noch Entwurf', 'Dokumente sind noch Entwurf'),
  'document-submitted': (count) =>
    one(count, 'Ein eingereichtes Dokument ist zu prüfen', 'eingereichte Dokumente sind zu prüfen'),
  'document-prepared': (count) =>
    one(count, 'Eine Genehmigung wartet auf die zweite Person', 'Genehmigungen warten auf die zweite Person'),
  'document-returned': (count) => one(count, 'Ein Dokument kam zurück', 'Dokumente kamen zurück'),
  'document-refused': (count) =>
    one(count, 'Eine Gründungspartei hat abgelehnt', 'Dokumente hat eine Gründungspartei abgelehnt'),
  'version-prepared': (count) =>
    one(
      count,
      'Ein Fassungswechsel wartet auf die zweite Person',
      'Fassungswechsel warten auf die zweite Person',
    ),
};

const en: Sentences = {
  'programme-draft': (count) => one(count, 'One programme is still a draft', 'programmes are still drafts'),
  'budget-prepared': (count) =>
    one(
      count,
      'One decision on the budget waits for the second person',
      'decisions on the budget wait for the second person',
    ),
  'allotment-prepared': (count) =>
    one(
      count,
      'One change of the allotment waits for the second person',
      'changes of the allotment wait for the second person',
    ),
  'amendment-prepared': (count) =>
    one(
      count,
      'One amendment of a programme waits for the second person',
      'amendments of programmes wait for the second person',
    ),
  'amount-prepared': (count) =>
    one(
      count,
      'One confirmation of amounts waits for the second person',
      'confirmations of amounts wait for the second person',
    ),
  'call-draft': (count) => one(count, 'One call is still a draft', 'calls are still drafts'),
  'call-deadline-over': (count) =>
    one(count, 'The deadline of one call is over', 'calls whose deadline is over'),
  'call-scoring': (count) => one(count, 'One call is being scored', 'calls are being scored'),
  'proposal-unchecked': (count) =>
    one(count, 'One proposal is to be checked formally', 'proposals are to be checked formally'),
  'proposal-to-complete': (count) =>
    one(count, 'One proposal is to be completed', 'proposals are to be completed'),
  'release-prepared': (count) =>
    one(count, 'One release waits for the second person', 'releases wait for the second person'),
  'receipt-prepared': (count) =>
    one(count, 'One receipt of money is to be confirmed', 'receipts of money are to be confirmed'),
  'recovery-prepared': (count) =>
    one(count, 'One recovery waits for the second person', 'recoveries wait for the second person'),
  'person-to-conclude': (count) =>
    one(
      count,
      'One assignment has run out and is to be concluded',
      'assignments have run out and are to be concluded',
    ),
  'job-failed': (count) => one(count, 'One job has failed', 'jobs have failed'),
  'call-without-application': (count) =>
    one(count, 'One recommendation waits for its application', 'recommendations wait for their application'),
  'application-submitted': (count) =>
    one(count, 'One application is to be prepared', 'applications are to be prepared'),
  'application-prepared': (count) =>
    one(
      count,
      'One prepared application waits for the second person',
      'prepared applications wait for the second person',
    ),
  'claim-submitted': (count) => one(count, 'One claim is to be checked', 'claims are to be checked'),
  'claim-checked': (count) =>
    one(count, 'One checked claim waits for release', 'checked claims wait for release'),
  'proposal-draft': (count) =>
    one(count, 'One proposal is not handed in yet', 'proposals are not handed in yet'),
  'place-undescribed': (count) =>
    one(count, 'One place is not described yet', 'places are not described yet'),
  'place-free': (count) => one(count, 'One place is free', 'places are free'),
  'activity-waiting': (count) =>
    one(count, 'One activity waits for your tests', 'activities wait for your tests'),
  'activity-due': (count) =>
    one(count, 'The tests of an activity with people run out', 'activities with people: the tests run out'),
  'claim-returned': (count) => one(count, 'One claim came back', 'claims came back'),
  'month-recounted': (count) =>
    one(count, 'A line that was paid is to be recounted', 'lines that were paid are to be recounted'),
  'person-referred': (count) => one(count, 'One person waits for the check', 'people wait for the check'),
  'person-eligible': (count) => one(count, 'One person waits for a place', 'people wait for a place'),
  'decision-touched': (count) =>
    one(count, 'New facts touch one decision', 'decisions are touched by new facts'),
  'change-proposal-open': (count) =>
    one(count, 'One change proposal waits for an answer', 'change proposals wait for an answer'),
  'application-invited': (count) =>
    one(count, 'An invitation to apply is open', 'invitations to apply are open'),
  'selection-prepared': (count) =>
    one(count, 'A selection waits for the other person', 'selections wait for the other person'),
  'result-prepared': (count) =>
    one(count, 'One publication waits for the second person', 'publications wait for the second person'),
  'document-to-sign': (count) =>
    one(count, 'One document waits for your signature', 'documents wait for your signature'),
  'document-draft': (count) => one(count, 'One document is still a draft', 'documents are still drafts'),
  'document-submitted': (count) =>
    one(count, 'One submitted document is to be checked', 'submitted documents are to be checked'),
  'document-prepared': (count) =>
    one(count, 'One approval waits for the second person', 'approvals wait for the second person'),
  'document-returned': (count) => one(count, 'One document came back', 'documents came back'),
  'document-refused': (count) => one(count, 'One founder has refused', 'documents were refused by a founder'),
  'version-prepared': (count) =>
    one(
      count,
      'A move to another version waits for the second person',
      'moves to another version wait for the second person',
    ),
};

/** The words for what is to be done, as those who do it say them. */
export const taskMessages = catalogue(
  {
    title: 'Was jetzt ansteht',
    none: 'Nichts wartet auf Sie',
    noneText: 'Sobald etwas zu tun ist, steht es hier, das Älteste zuerst.',
    since: (day: string) => `seit ${day}`,
    kinds: de,
  },
  {
    title: 'What is to be done now',
    none: 'Nothing waits for you',
    noneText: 'As soon as there is something to do, it stands here, the oldest first.',
    since: (day) => `since ${day}`,
    kinds: en,
  },
);
