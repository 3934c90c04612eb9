import { catalogue } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;

/** Every sentence of the line and of published results. */
export const reportingMessages = catalogue(
  {
    line: {
      title: 'Strecke',
      intro:
        'Eine Zeile je Gebietskörperschaft, von den Plätzen bis zur Zahlung. Ein Signal zeigt, wo etwas zu lange wartet. Jede Zahl führt zu dem, was dahintersteht.',
      programme: 'Programm',
      choose: 'Anzeigen',
      district: 'Gebietskörperschaft',
      caption: (programme: string) => `Gleisbild: ${programme}`,
      stations: {
        quota: 'Kontingent',
        call: 'Aufruf',
        application: 'Antrag',
        grant: 'Bescheid',
        people: 'Menschen',
        payment: 'Auszahlung',
      },
      counts: {
        quota: (count: string) => `${count} Plätze`,
        call: (count: string) => `${count} Aufrufe`,
        application: (count: string) => `${count} wartend`,
        grant: (count: string) => `${count} Bescheide`,
        people: (count: string) => `${count} Menschen`,
        payment: (count: string) => `${count} Zahlungen`,
      },
      rounded: 'Zahlen über Menschen sind auf Vielfache von fünf gerundet, damit niemand erkennbar wird.',
      about: (count: string) => `etwa ${count}`,
      fewerThan: (count: string) => `unter ${count}`,
      waiting: (days: string) => `seit ${days} Tagen`,
      thousands: (count: string) => `${count} T€`,
      total: 'Summe',
      empty: 'Noch kein veröffentlichtes Programm',
      emptyText: 'Sobald ein Programm veröffentlicht ist, steht hier seine Strecke.',
      waitingTimes: {
        title: 'Ab wann ein Signal umspringt',
        text: 'Diese Fristen sind angenommen und von keiner Vorschrift gedeckt; die Programmstelle kann sie ersetzen.',
        station: 'Station',
        caution: 'gelb ab',
        stop: 'rot ab',
        days: (count: string) => `${count} Tagen`,
      },
    },
    results: {
      title: 'Ergebnisse',
      intro:
        'Zahlen über Menschen sind auf Vielfache von fünf gerundet, damit niemand erkennbar wird; auch Summen sind für sich gerundet. Geld und geplante Plätze sind genau.',
      asOf: (day: string) => `Stand ${day}`,
      district: 'Gebietskörperschaft',
      whole: 'Insgesamt',
      figures: {
        'places-planned': 'Plätze geplant',
        'places-granted': 'Plätze bewilligt',
        'places-occupied': 'Plätze besetzt',
        'people-reached': 'Menschen erreicht',
        'granted-cents': 'Bewilligt',
        'paid-cents': 'Ausgezahlt',
      },
      empty: 'Noch keine Ergebnisse veröffentlicht',
      emptyText: 'Die Programmstelle veröffentlicht Ergebnisse zu festen Tagen.',
      publish: 'Ergebnisse zum heutigen Tag veröffentlichen',
      csv: 'Als Tabelle herunterladen (CSV)',
      json: 'Als offene Daten (JSON)',
      link: 'Ergebnisse dieses Programms',
    },
    refusals: {
      'programme-not-published': {
        why: 'Zu einem Entwurf werden keine Ergebnisse veröffentlicht.',
        next: 'Veröffentlichen Sie zuerst das Programm.',
      },
      'already-published': {
        why: (_: Facts) => 'Für heute sind schon Ergebnisse veröffentlicht.',
        next: 'Morgen können Sie den nächsten Stand veröffentlichen.',
      },
    },
    done: { published: 'Die Ergebnisse sind veröffentlicht.' },
  },
  {
    line: {
      title: 'Line',
      intro:
        'One row per district, from the places to the payment. A signal tells where something waits too long. Every figure leads to what stands behind it.',
      programme: 'Programme',
      choose: 'Show',
      district: 'District',
      caption: (programme) => `Track diagram: ${programme}`,
      stations: {
        quota: 'Quota',
        call: 'Call',
        application: 'Application',
        grant: 'Notice',
        people: 'People',
        payment: 'Payment',
      },
      counts: {
        quota: (count) => `${count} places`,
        call: (count) => `${count} calls`,
        application: (count) => `${count} waiting`,
        grant: (count) => `${count} notices`,
        people: (count) => `${count} people`,
        payment: (count) => `${count} payments`,
      },
      rounded: 'Figures about people are rounded to multiples of five, so that nobody can be recognised.',
      about: (count) => `about ${count}`,
      fewerThan: (count) => `below ${count}`,
      waiting: (days) => `for ${days} days`,
      thousands: (count) => `€${count}k`,
      total: 'Total',
      empty: 'No published programme yet',
      emptyText: 'As soon as a programme is published, its line stands here.',
      waitingTimes: {
        title: 'When a signal changes',
        text: 'These times are assumed and rest on no provision; the programme office may replace them.',
        station: 'Station',
        caution: 'yellow from',
        stop: 'red from',
        days: (count) => `${count} days`,
      },
    },
    results: {
      title: 'Results',
      intro:
        'Figures about people are rounded to multiples of five, so that nobody can be recognised; sums are rounded on their own. Money and planned places are exact.',
      asOf: (day) => `As of ${day}`,
      district: 'District',
      whole: 'Whole',
      figures: {
        'places-planned': 'Places planned',
        'places-granted': 'Places granted',
        'places-occupied': 'Places occupied',
        'people-reached': 'People reached',
        'granted-cents': 'Granted',
        'paid-cents': 'Paid',
      },
      empty: 'No results published yet',
      emptyText: 'The programme office publishes results on fixed days.',
      publish: 'Publish results as of today',
      csv: 'Download as a table (CSV)',
      json: 'As open data (JSON)',
      link: 'Results of this programme',
    },
    refusals: {
      'programme-not-published': {
        why: 'No results are published for a draft.',
        next: 'Publish the programme first.',
      },
      'already-published': {
        why: (_) => 'Results as of today are published already.',
        next: 'You can publish the next state tomorrow.',
      },
    },
    done: { published: 'The results are published.' },
  },
);
