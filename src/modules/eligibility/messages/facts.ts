/** The facts of a target group, as a Jobcenter confirms them. */
export const factsDe = {
  title: 'Angaben zur Zielgruppe',
  intro:
    'Gefragt ist nur, was die Regel des Programms braucht. Was Sie nicht wissen, lassen Sie leer; das gilt als unbekannt.',
  birthDate: (day: string) => `Geburtsdatum aus der Person: ${day}`,
  save: 'Bestätigen und prüfen',
  more: (list: string) => `Weitere Zeilen: ${list}`,
  none: 'Es gab keine Zeiten',
  row: (number: number) => `Zeile ${number}`,
  from: 'Von',
  until: 'Letzter Tag',
  dayHint: 'Zum Beispiel 01.10.2015',
  untilHint: 'Leer: dauert an',
  notKnown: 'Nicht bekannt',
  yes: 'Ja',
  no: 'Nein',
};

export const factsEn = {
  title: 'Facts about the target group',
  intro:
    'Only what the rule of the programme needs is asked. Leave empty what you do not know; it counts as unknown.',
  birthDate: (day: string) => `Birth date as it stands with the person: ${day}`,
  save: 'Confirm and check',
  more: (list: string) => `More rows: ${list}`,
  none: 'There were no such times',
  row: (number: number) => `Row ${number}`,
  from: 'From',
  until: 'Last day',
  dayHint: 'For example 1 October 2015',
  untilHint: 'Empty: still running',
  notKnown: 'Not known',
  yes: 'Yes',
  no: 'No',
};
