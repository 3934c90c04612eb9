import { catalogue } from '#ui/language.ts';

/** The answers to an act of a provider on its proposal: what was done, or why not and what to do next. */
export const proposalAnswers = catalogue(
  {
    actionsDone: {
      'calls.draft-proposal': 'Entwurf angelegt',
      'calls.change-proposal': 'Entwurf geändert',
      'calls.submit-proposal': 'Vorschlag eingereicht',
      'calls.reopen-proposal': 'Zum Ändern zurückgeholt',
      'calls.withdraw-proposal': 'Vorschlag zurückgezogen',
    },
    refusals: {
      'proposal-moved-on': {
        why: 'Der Vorschlag ist inzwischen in einem anderen Stand.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'proposals-closed': {
        why: 'Die Frist des Aufrufs ist abgelaufen. Es zählt die Uhr des Servers.',
        next: 'Ihr Entwurf bleibt erhalten. Fragen Sie die Stelle, die den Aufruf veröffentlicht hat, ob es einen weiteren Aufruf gibt.',
      },
      'call-not-open': {
        why: 'Der Aufruf nimmt keine Vorschläge mehr an.',
        next: 'Ihr Entwurf bleibt erhalten. Fragen Sie die Stelle, die den Aufruf veröffentlicht hat, nach dem Grund.',
      },
      'already-recommended': {
        why: 'Die Auswahl ist schon getroffen.',
        next: 'Wenn Sie nicht mehr antreten wollen, teilen Sie es der Stelle mit, die den Aufruf veröffentlicht hat.',
      },
    },
    done: {
      'proposal-drafted': 'Der Entwurf ist gespeichert. Eingereicht ist er noch nicht.',
      'proposal-changed': 'Die Änderungen sind gespeichert. Eingereicht ist der Vorschlag noch nicht.',
      'proposal-submitted': 'Der Vorschlag ist eingereicht.',
      'proposal-reopened':
        'Der Vorschlag ist wieder ein Entwurf. Reichen Sie ihn vor dem Ende der Frist neu ein.',
      'proposal-withdrawn': 'Der Vorschlag ist zurückgezogen.',
    },
  },
  {
    actionsDone: {
      'calls.draft-proposal': 'Draft made',
      'calls.change-proposal': 'Draft changed',
      'calls.submit-proposal': 'Proposal handed in',
      'calls.reopen-proposal': 'Taken back to change',
      'calls.withdraw-proposal': 'Proposal withdrawn',
    },
    refusals: {
      'proposal-moved-on': {
        why: 'The proposal stands elsewhere by now.',
        next: 'Reload the page; the history says what happened.',
      },
      'proposals-closed': {
        why: 'The deadline of the call is over. The clock of the server counts.',
        next: 'Your draft is kept. Ask the district office whether there will be another call.',
      },
      'call-not-open': {
        why: 'The call takes no more proposals.',
        next: 'Your draft is kept. Ask the district office for the reason.',
      },
      'already-recommended': {
        why: 'The committee has already decided.',
        next: 'If you no longer want to take part, tell the district office.',
      },
    },
    done: {
      'proposal-drafted': 'The draft is saved. It is not handed in yet.',
      'proposal-changed': 'The changes are saved. The proposal is not handed in yet.',
      'proposal-submitted': 'The proposal is handed in.',
      'proposal-reopened': 'The proposal is a draft again. Hand it in anew before the deadline.',
      'proposal-withdrawn': 'The proposal is withdrawn.',
    },
  },
);
