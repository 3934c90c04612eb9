import { catalogue } from '#ui/language.ts';

export const apiWords = catalogue(
  {
    title: 'Schnittstelle für Programme',
    intro:
      'Was die Seiten können, können auch Programme: dieselben Befehle und Abfragen mit denselben Rechten. Ein API-Zugang kommt von Ihrer Administration.',
    commands:
      'Befehle sind POST-Anfragen mit einem JSON-Dokument, einem Bearer-Token und einem Idempotency-Key (UUID). Zweimal gesendet geschieht nichts doppelt.',
    document: 'Alle Felder und Antworten (OpenAPI 3.1)',
    sections: { functions: 'Berechnungen für alle', queries: 'Abfragen', commands: 'Befehle' },
    columns: { address: 'Adresse', what: 'Was', who: 'Für wen' },
    everybody: 'alle',
    english: 'Die Beschreibungen sind englisch.',
  },
  {
    title: 'Interface for programs',
    intro:
      'What pages can do, programs can do: the same commands and queries with the same rights. API tokens come from your administrator.',
    commands:
      'Commands are POST requests with a JSON document, a bearer token and an Idempotency-Key (UUID). Sent twice, nothing happens twice.',
    document: 'All fields and answers (OpenAPI 3.1)',
    sections: { functions: 'Calculations for everybody', queries: 'Queries', commands: 'Commands' },
    columns: { address: 'Address', what: 'What', who: 'For whom' },
    everybody: 'everybody',
    english: '',
  },
);
