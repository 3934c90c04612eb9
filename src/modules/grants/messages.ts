import { type QuotaKind, quantityOfFacts } from '#modules/programmes/index.ts';
import { catalogue, formatDate, formatMoney, joinCatalogues } from '#ui/language.ts';
import { allottedText } from './messages/allotment-words.ts';
import { limitAnswers } from './messages/limit-answers.ts';
import { measureAnswers } from './messages/measure-answers.ts';
import { noticeAnswers } from './messages/notice-answers.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: string | number | null | undefined): string => formatMoney(Number(cents ?? 0));

const quantity = (facts: Facts, name: string): string => quantityOfFacts(facts.unit, facts[name]);

const allotted = (facts: Facts, name: string): string =>
  allottedText(facts.of as QuotaKind, Number(facts[name] ?? 0));

const limits = catalogue(
  {
    'over-quota': 'Kontingent',
    'over-money-quota': 'Mittel der Gebietskörperschaft',
    'beyond-flanked': 'Plätze des anderen Programms',
    'over-target': 'Obergrenze des Programms',
    'over-average': 'Durchschnitt je Teilnehmenden',
    'over-limit': 'Höchstbetrag',
    'below-size': 'Mindestgröße',
    'above-size': 'Höchstgröße',
    'below-part': 'Mindestanteil',
    'above-part': 'Höchstanteil',
    'too-long': 'längste Dauer eines Vorhabens',
    'begun-before': 'Beginn vor dem Bescheid',
    'too-few-posts': 'Stellen für die Betreuung',
    'after-last-grant': 'Ende der Bewilligungen',
    'not-its-turn': 'Reihenfolge des Eingangs',
    'not-under-grant': 'eigener Bescheid',
    'outside-grant': 'Laufzeit des eigenen Bescheids',
    'above-line': 'Position des eigenen Bescheids',
    'above-whole-cost': 'Kosten eines Platzes',
    'below-minimum': 'Mindestgröße eines Vorhabens',
    'above-maximum': 'Höchstgröße eines Vorhabens',
    'place-mix': 'Platzmix',
  },
  {
    'over-quota': 'quota',
    'over-money-quota': 'money of the district',
    'beyond-flanked': 'places of the other programme',
    'over-target': 'cap of the programme',
    'over-average': 'average of each participant',
    'over-limit': 'highest amount',
    'below-size': 'least size',
    'above-size': 'greatest size',
    'below-part': 'least share',
    'above-part': 'greatest share',
    'too-long': 'longest project',
    'begun-before': 'start before the notice',
    'too-few-posts': 'posts of support',
    'after-last-grant': 'end of grants',
    'not-its-turn': 'order of receipt',
    'not-under-grant': 'own notice',
    'outside-grant': 'days of the own notice',
    'above-line': 'line of the own notice',
    'above-whole-cost': 'cost of a place',
    'below-minimum': 'least size of a project',
    'above-maximum': 'greatest size of a project',
    'place-mix': 'mix of places',
  },
);
const limitsIn = ({ limits: codes }: Facts): string =>
  [...new Set(String(codes).split(' '))].map((code) => limits[code as keyof typeof limits]).join(', ');

const ownMessages = catalogue(
  {
    statuses: {
      submitted: 'eingegangen',
      prepared: 'vorbereitet',
      granted: 'bewilligt',
      rejected: 'abgelehnt',
    },
    outcomes: { approve: 'Bewilligung', reject: 'Ablehnung' },
    rulings: {
      approved: 'bewilligt',
      rejected: 'abgelehnt',
      returned: 'zurückgegeben',
      lapsed: 'verfallen, weil sich der Antrag geändert hat',
    },
    actionsDone: {
      'grants.prepare-application-version': 'Fassungswechsel vorbereitet',
      'grants.decide-application-version': 'Über den Fassungswechsel entschieden',
      'grants.prepare-grant-version': 'Fassungswechsel vorbereitet',
      'grants.decide-grant-version': 'Über den Fassungswechsel entschieden',
      'grants.prepare-allotment': 'Änderung der Zuteilung vorbereitet',
      'grants.decide-allotment': 'Über die Zuteilung entschieden',
      'grants.submit-application': 'Antrag gestellt',
      'grants.submit-call-application': 'Antrag gestellt',
      'grants.submit-proposal-application': 'Antrag aus einem Vorschlag gestellt',
      'grants.submit-measure-application': 'Maßnahme beantragt',
      'grants.pass-on': 'Weiterleitung begonnen',
      'grants.change-application': 'Antrag geändert',
      'grants.answer-condition': 'Bedingung beantwortet',
      'grants.prepare-decision': 'Entscheidung vorbereitet',
      'grants.decide-application': 'Entscheidung getroffen',
      'grants.waive-remedies': 'Auf Rechtsbehelfe verzichtet',
      'grants.prepare-held-year': 'Jahresabschluss der Weiterleitung vorbereitet',
      'grants.decide-held-year': 'Über den Jahresabschluss der Weiterleitung entschieden',
      'grants.prepare-release': 'Freigabe einer Bindung vorbereitet',
      'grants.decide-release': 'Über die Freigabe entschieden',
    },
    refusals: {
      'waits-for-body': {
        why: (facts: Facts) =>
          `Ob eine Bedingung erfüllt ist, sagt nach dem Programm: ${facts.body}. Die Antwort fehlt noch.`,
        next: 'Bitten Sie die Stelle um ihre Antwort; sie steht dort unter den Pflichten aus Programmen.',
      },
      'body-says-no': {
        why: (facts: Facts) => `Eine Bedingung des Programms ist nicht erfüllt, sagt: ${facts.body}.`,
        next: 'Lehnen Sie den Antrag ab, oder bitten Sie die Stelle, neu zu antworten.',
      },
      'condition-not-asked': {
        why: 'Diese Bedingung ist nicht mehr zu beantworten.',
        next: 'Sehen Sie unter den Pflichten nach, was noch offen ist.',
      },
      'already-final': {
        why: (facts: Facts) =>
          `Der Bescheid ist schon seit dem ${formatDate(String(facts.finalOn))} bestandskräftig.`,
        next: 'Sie brauchen nichts zu tun.',
      },
      'not-invited': {
        why: 'Nach dem Programm stellt hier nur einen Antrag, wer nach der Auswahl eingeladen wurde. Für Ihre Stelle liegt keine Einladung vor.',
        next: 'Fragen Sie die Stelle, die den Aufruf veröffentlicht hat.',
      },
      'invitation-over': {
        why: (facts: Facts) => `Die Einladung galt bis zum ${formatDate(String(facts.until))}.`,
        next: 'Bitten Sie die einladende Stelle um Rat; eine abgelaufene Einladung lebt nicht wieder auf.',
      },
      'not-selected': {
        why: 'Dieser Vorschlag ist nicht ausgewählt.',
        next: 'Warten Sie das Ergebnis des Aufrufs ab.',
      },
      'runner-applies': {
        why: 'Nach dem Programm stellt die Stelle, die aufgerufen hat, den Antrag für alle ausgewählten Vorschläge.',
        next: 'Sie brauchen nichts zu tun.',
      },
      'no-grant-authority': {
        why: 'Es steht nicht fest, an welche Bewilligungsstelle der Antrag geht.',
        next: 'Bitten Sie die Programmstelle, sie in der Programmdatei zu nennen.',
      },
      'no-district': {
        why: 'Ihrer Stelle ist kein Landkreis und keine kreisfreie Stadt zugeordnet.',
        next: 'Nennen Sie den Landkreis, für den der Antrag ist, oder bitten Sie die Administration, ihn nachzutragen.',
      },
      'wrong-status': {
        why: 'Der Antrag ist inzwischen weiter.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'not-by-preparer': {
        why: 'Sie haben diese Entscheidung selbst vorbereitet. Über Geld entscheiden immer zwei Personen.',
        next: 'Bitten Sie eine Kollegin oder einen Kollegen um die Entscheidung.',
      },
      'not-prepared': {
        why: 'Zu diesem Antrag ist keine Entscheidung vorbereitet.',
        next: 'Bereiten Sie die Entscheidung vor; eine zweite Person entscheidet dann.',
      },
      'allotment-prepared': {
        why: 'Eine Änderung der Zuteilung ist schon vorbereitet.',
        next: 'Eine zweite Person kann ihr zustimmen oder sie mit Begründung zurückgeben.',
      },
      nowhere: {
        why: 'Es kommt von dort, wohin es soll.',
        next: 'Wählen Sie zwei verschiedene Stellen.',
      },
      'nothing-moves': {
        why: 'Es ist nicht gesagt, was umverteilt wird.',
        next: 'Geben Sie an, wie viel es ist.',
      },
      'not-before': {
        why: (facts: Facts) =>
          `Einem Landkreis wird erst ab dem ${formatDate(String(facts.day))} etwas genommen.`,
        next: 'Bis dahin kann nur zugeteilt werden, was noch niemand hat.',
      },
      'below-granted': {
        why: (facts: Facts) =>
          `Bewilligt sind davon schon: ${allotted(facts, 'granted')}. Abgegeben werden können noch ${allotted(facts, 'left')}.`,
        next: 'Nehmen Sie höchstens so viel.',
      },
      'above-target': {
        why: (facts: Facts) =>
          `Das Programm hat ${allotted(facts, 'whole')}; davon sind noch ${allotted(facts, 'left')} nicht zugeteilt.`,
        next: 'Nehmen Sie weniger, oder nehmen Sie es einem anderen Landkreis ab.',
      },
      'release-prepared': {
        why: 'Für diese Bindung liegt schon eine vorbereitete Freigabe vor.',
        next: 'Eine zweite Person kann ihr zustimmen oder sie mit Begründung zurückgeben.',
      },
      'above-open': {
        why: (facts: Facts) =>
          facts.open === undefined
            ? 'Von dieser Bindung ist inzwischen weniger offen.'
            : `Von dieser Bindung sind nur ${money(facts.open)} offen, freigegeben werden sollten ${money(facts.wanted)}.`,
        next: 'Geben Sie höchstens den offenen Betrag frei. Eine vorbereitete Freigabe geben Sie mit diesem Grund zurück.',
      },
      'already-prepared': {
        why: 'Für diesen Antrag liegt schon eine vorbereitete Entscheidung vor.',
        next: 'Eine zweite Person kann ihr zustimmen oder sie mit Begründung zurückgeben.',
      },
      'no-own-cash': {
        why: 'Der Finanzierungsplan hat keine Mittel des Zuwendungsgebers.',
        next: 'Geben Sie den Antrag zurück, bis er Mittel des Landes nennt.',
      },
      'no-grantor': {
        why: 'Für diesen Antrag ist keine Bewilligungsstelle eingetragen.',
        next: 'Bitten Sie die Verwaltung der Anwendung, sie einzutragen.',
      },
      'no-money-in-year': {
        why: (facts: Facts) =>
          `Für ${facts.year} sind aus der Quelle „${facts.source}“ keine Mittel eingestellt; der Finanzierungsplan braucht ${money(facts.wanted)}.`,
        next: 'Kürzen Sie die Positionen dieses Jahres mit Begründung, oder lassen Sie Mittel oder eine Verpflichtungsermächtigung einstellen.',
      },
      'line-exhausted': {
        why: (facts: Facts) =>
          facts.free === undefined
            ? 'Eine Haushaltsstelle hat nicht mehr genug freie Mittel; jemand anderes war schneller.'
            : `Die Haushaltsstelle ${facts.source} ${facts.year} hat noch ${money(facts.free)} frei, gebraucht werden ${money(facts.wanted)}.`,
        next: 'Verteilen Sie den Betrag anders, oder lassen Sie weitere Mittel einstellen.',
      },
      'over-quota': {
        why: (facts: Facts) =>
          `Zugeteilt sind diesem Gebiet: ${allotted(facts, 'quota')}; bewilligt sind ${facts.granted}, beantragt ${facts.asked}.`,
        next: 'Kürzen Sie den Antrag, oder lassen Sie die Programmstelle das Kontingent ändern.',
      },
      'over-money-quota': {
        why: (facts: Facts) =>
          `Zugeteilt sind diesem Gebiet ${money(facts.quota)}; bewilligt sind ${money(facts.granted)}, beantragt ${money(facts.asked)}.`,
        next: 'Kürzen Sie den Antrag, oder lassen Sie dem Gebiet mehr Geld zuteilen.',
      },
      'over-target': {
        why: (facts: Facts) =>
          `Das Programm hat höchstens ${quantity(facts, 'most')}; bewilligt sind ${facts.granted}, beantragt ${facts.asked}.`,
        next: 'Der Antrag wartet, bis jemand etwas zurückgibt, oder wird abgelehnt.',
      },
      'over-average': {
        why: (facts: Facts) =>
          `„${facts.title}“ kostet für ${facts.units} Teilnehmende ${money(facts.cents)}; im Durchschnitt sind es höchstens ${money(facts.most)}, zusammen ${money(facts.allowed)}.`,
        next: 'Kürzen Sie die Ausgaben, oder geben Sie den Antrag zurück.',
      },
      'over-limit': {
        why: (facts: Facts) =>
          `„${facts.title}“ kostet ${money(facts.cents)}; das Programm trägt höchstens ${money(facts.allowed)}.`,
        next: 'Kürzen Sie die Ausgaben, oder geben Sie den Antrag zurück.',
      },
      'over-share': {
        why: (facts: Facts) =>
          `${facts.titleDe} soll ${money(facts.cents)} von ${money(facts.whole)} tragen, höchstens sind es ${money(facts.allowed)}.`,
        next: 'Kürzen Sie die Positionen aus dieser Quelle, oder geben Sie den Antrag zurück.',
      },
      'under-share': {
        why: (facts: Facts) =>
          `${facts.titleDe} soll ${money(facts.cents)} von ${money(facts.whole)} tragen, mindestens sind es ${money(facts.allowed)}.`,
        next: 'Geben Sie den Antrag zurück, bis der Plan diese Quelle ganz nennt.',
      },
      'after-last-grant': {
        why: (facts: Facts) =>
          `Seit dem ${formatDate(String(facts.until))} bewilligt das Programm nichts mehr.`,
        next: 'Lehnen Sie den Antrag ab. Was bewilligt ist, läuft weiter.',
      },
      'not-its-turn': {
        why: (facts: Facts) =>
          `Es entscheidet die Reihenfolge des Eingangs: ${facts.applicantName} hat am ${formatDate(String(facts.day))} früher beantragt.`,
        next: 'Entscheiden Sie zuerst über den früheren Antrag.',
      },
      'place-mix': {
        why: (facts: Facts) => `„${facts.title}“ hält den Platzmix nicht: ${facts.offeredDe}.`,
        next: 'Geben Sie den Antrag zurück, bis jedes Vorhaben den Platzmix des Programms einhält.',
      },
      'below-minimum': {
        why: (facts: Facts) =>
          `„${facts.title}“ bietet ${quantity(facts, 'quantity')}, mindestens sind es ${quantity(facts, 'least')}.`,
        next: 'Geben Sie den Antrag zurück, oder fassen Sie Vorhaben zusammen.',
      },
      'beyond-flanked': {
        why: (facts: Facts) =>
          `Das Programm fördert nicht mehr, als „${facts.titleDe}“ hat: ${quantity(facts, 'places')}. Bewilligt sind davon ${quantity(facts, 'granted')}, beantragt ${quantity(facts, 'asked')}.`,
        next: 'Geben Sie den Antrag zurück, oder bewilligen Sie weniger.',
      },
      'above-maximum': {
        why: (facts: Facts) =>
          `„${facts.title}“ bietet ${quantity(facts, 'quantity')}, höchstens sind es ${quantity(facts, 'most')}.`,
        next: 'Geben Sie den Antrag zurück, oder teilen Sie das Vorhaben.',
      },
      'needs-exception': {
        why: (facts: Facts) => `Der Antrag hält nicht alle Grenzen des Programms: ${limitsIn(facts)}.`,
        next: 'Begründen Sie die Ausnahme im Formular; das Programm lässt sie zu.',
      },
      'programme-not-published': {
        why: 'Für dieses Programm werden zurzeit keine Anträge angenommen.',
        next: 'Wenden Sie sich an die Programmstelle des Ministeriums.',
      },
      'not-passed-on': {
        why: 'Mittel dieser Zuwendung werden nicht weitergeleitet.',
        next: 'Das Programm sagt, an wen und wofür weitergeleitet wird.',
      },
      'nothing-to-pass-on': {
        why: 'Für diesen Träger wartet in dieser Zuwendung nichts auf die Weiterleitung.',
        next: 'Sehen Sie nach, ob die Weiterleitung schon begonnen ist.',
      },
      'outside-grant': {
        why: (facts: Facts) =>
          `Die Weiterleitung liegt außerhalb der eigenen Laufzeit, die am ${formatDate(String(facts.from))} beginnt.`,
        next: 'Wählen Sie einen Tag innerhalb der Laufzeit Ihres Bescheids.',
      },
      'not-under-grant': {
        why: 'Dieser Antrag steht unter keinem Bescheid, aus dem Sie weiterleiten könnten.',
        next: 'Beantragen Sie die Mittel zuerst selbst; beginnen Sie dann auf der Seite Ihres Bescheids die Weiterleitung.',
      },
      'several-applications': {
        why: (facts: Facts) => `Von dieser Stelle liegen ${facts.count} Anträge bei Ihnen.`,
        next: 'Sagen Sie, welcher davon gemeint ist.',
      },
      'being-passed-on': {
        why: 'Die Weiterleitung dieses Antrags ist schon begonnen; er lässt sich nicht mehr ändern.',
        next: 'Wenden Sie sich an die Stelle, die weiterleitet.',
      },
      'call-not-recommended': {
        why: 'Zu diesem Aufruf hat der Regionale Arbeitskreis noch nichts empfohlen.',
        next: 'Halten Sie zuerst die Empfehlung im Aufruf fest.',
      },
      'nothing-recommended': {
        why: 'Der Regionale Arbeitskreis hat in diesem Aufruf keinen Vorschlag empfohlen.',
        next: 'Stellen Sie einen Antrag ohne Aufruf, oder veröffentlichen Sie einen neuen.',
      },
      'already-applied': {
        why: 'Für diesen Aufruf gibt es schon einen Antrag.',
        next: 'Sie finden ihn unter Anträge und können ihn dort ändern.',
      },
      'items-are-recommended': {
        why: 'Die Vorhaben dieses Antrags hat der Arbeitskreis empfohlen; sie stehen fest.',
        next: 'Ändern Sie nur die Laufzeit.',
      },
      'no-such-provider': {
        why: 'Einen der genannten Träger gibt es nicht.',
        next: 'Wählen Sie den Träger aus der Liste.',
      },
    },
    done: {
      submitted: 'Der Antrag ist gestellt. Die Bewilligungsstelle prüft ihn.',
      'condition-answered': 'Die Antwort ist festgehalten.',
      waived: 'Sie haben auf Rechtsbehelfe verzichtet. Der Bescheid ist bestandskräftig.',
      'pass-on-begun':
        'Die Weiterleitung ist begonnen. Bereiten Sie jetzt den Bescheid vor; eine zweite Person entscheidet.',
      changed: 'Der Antrag ist geändert. Eine schon vorbereitete Entscheidung gilt für ihn nicht mehr.',
      prepared: 'Die Entscheidung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      approved: 'Bewilligt. Die Mittel sind gebunden, die Plätze stehen bei den Trägern.',
      rejected: 'Der Antrag ist abgelehnt.',
      returned: 'Die Vorbereitung ist zurückgegeben.',
      'held-year-prepared': 'Der Abschluss ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'held-year-approved': 'Das Jahr ist abgeschlossen. Was gebunden war, steht jetzt im nächsten.',
      'held-year-returned': 'Der Abschluss ist zurückgegeben.',
      'held-year-lapsed': 'Seit der Vorbereitung wurde gebucht; sie ist verfallen.',
      'release-prepared': 'Die Freigabe ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'release-approved': 'Freigegeben und gebucht. Das Geld ist auf der Haushaltsstelle wieder frei.',
      'release-rejected': 'Die Freigabe ist abgelehnt.',
      'release-returned': 'Die Freigabe ist zurückgegeben. Gebucht wurde nichts.',
      'release-lapsed':
        'Die Bindung hat sich seit der Vorbereitung geändert; sie ist verfallen. Gebucht wurde nichts.',
      lapsed:
        'Der Antrag hat sich seit der Vorbereitung geändert; sie ist verfallen. Es wurde nichts bewilligt.',
    },
  },
  {
    statuses: {
      submitted: 'received',
      prepared: 'prepared',
      granted: 'granted',
      rejected: 'rejected',
    },
    outcomes: { approve: 'grant', reject: 'rejection' },
    rulings: {
      approved: 'granted',
      rejected: 'rejected',
      returned: 'returned',
      lapsed: 'lapsed, because the application changed',
    },
    actionsDone: {
      'grants.prepare-application-version': 'Move to another version prepared',
      'grants.decide-application-version': 'Move to another version decided',
      'grants.prepare-grant-version': 'Move to another version prepared',
      'grants.decide-grant-version': 'Move to another version decided',
      'grants.prepare-allotment': 'Change of the allotment prepared',
      'grants.decide-allotment': 'Allotment decided',
      'grants.submit-application': 'Application made',
      'grants.submit-call-application': 'Application made',
      'grants.submit-proposal-application': 'Applied with a proposal',
      'grants.submit-measure-application': 'Applied for a measure',
      'grants.pass-on': 'Passing on begun',
      'grants.change-application': 'Application changed',
      'grants.answer-condition': 'Condition answered',
      'grants.prepare-decision': 'Decision prepared',
      'grants.decide-application': 'Decision taken',
      'grants.waive-remedies': 'Remedies waived',
      'grants.prepare-held-year': 'Close of a year of money passed on prepared',
      'grants.decide-held-year': 'Close of a year of money passed on decided',
      'grants.prepare-release': 'Release of a commitment prepared',
      'grants.decide-release': 'Release decided',
    },
    refusals: {
      'waits-for-body': {
        why: (facts) =>
          `By the programme this body says whether a condition is met: ${facts.body}. Its answer is missing.`,
        next: 'Ask the body for its answer; it finds it among its duties from programmes.',
      },
      'body-says-no': {
        why: (facts) => `A condition of the programme is not met, says: ${facts.body}.`,
        next: 'Reject the application, or ask the body to answer anew.',
      },
      'condition-not-asked': {
        why: 'This condition is not to be answered any more.',
        next: 'See among the duties what is still open.',
      },
      'already-final': {
        why: (facts) => `The notice has been final since ${formatDate(String(facts.finalOn))}.`,
        next: 'There is nothing for you to do.',
      },
      'not-invited': {
        why: 'By the programme only those apply here who were invited after a selection. There is no invitation for your body.',
        next: 'Ask whoever published the call.',
      },
      'invitation-over': {
        why: (facts) => `The invitation was good until ${formatDate(String(facts.until))}.`,
        next: 'Ask the body that invited you; an invitation that has run out does not come back.',
      },
      'not-selected': {
        why: 'This proposal is not selected.',
        next: 'Wait for the result of the call.',
      },
      'runner-applies': {
        why: 'By the programme whoever called applies for all selected proposals.',
        next: 'There is nothing for you to do.',
      },
      'no-grant-authority': {
        why: 'It is not certain to which grant authority the application goes.',
        next: 'Ask the programme office to name it in the file of the programme.',
      },
      'no-district': {
        why: 'Your body belongs to no district.',
        next: 'Name the district that it is for (districtId), or ask your administrator to add it.',
      },
      'wrong-status': {
        why: 'The application has moved on.',
        next: 'Reload the page; the history says what happened.',
      },
      'not-by-preparer': {
        why: 'You prepared this decision yourself. Decisions on money always take two people.',
        next: 'Please ask a colleague to decide.',
      },
      'not-prepared': {
        why: 'No decision is prepared for this application.',
        next: 'Prepare the decision; a second person then decides.',
      },
      'allotment-prepared': {
        why: 'A change of the allotment is already prepared.',
        next: 'A second person can agree to it or return it with a reason.',
      },
      nowhere: {
        why: 'It comes from where it is to go.',
        next: 'Choose two different bodies.',
      },
      'nothing-moves': {
        why: 'It is not said what moves.',
        next: 'Say how much it is.',
      },
      'not-before': {
        why: (facts) => `Nothing is taken from a district before ${formatDate(String(facts.day))}.`,
        next: 'Until then, only what nobody has can be allotted.',
      },
      'below-granted': {
        why: (facts) =>
          `Granted of it already: ${allotted(facts, 'granted')}. The district can give ${allotted(facts, 'left')}.`,
        next: 'Take no more than that.',
      },
      'above-target': {
        why: (facts) =>
          `The programme has ${allotted(facts, 'whole')}, of which ${allotted(facts, 'left')} are not allotted.`,
        next: 'Take less, or take it from another district.',
      },
      'release-prepared': {
        why: 'A release of this commitment is already prepared.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'above-open': {
        why: (facts) =>
          facts.open === undefined
            ? 'Less of this commitment is open by now.'
            : `Only ${money(facts.open)} of this commitment are open; ${money(facts.wanted)} were to be released.`,
        next: 'Release at most what is open. What is prepared already you return with this reason.',
      },
      'already-prepared': {
        why: 'A decision on this application is already prepared.',
        next: 'A second person can agree to it or return it with a reason.',
      },
      'no-own-cash': {
        why: 'The finance plan has no money of the grantor.',
        next: 'Return the application until it names money of the Land.',
      },
      'no-grantor': {
        why: 'No grant authority is known for this application.',
        next: 'Ask the administration to enter one.',
      },
      'no-money-in-year': {
        why: (facts) =>
          `Nothing is appropriated for ${facts.year} from the source “${facts.source}”; the finance plan needs ${money(facts.wanted)}.`,
        next: 'Cut the lines of that year with a reason, or have money or an authorisation appropriated.',
      },
      'line-exhausted': {
        why: (facts) =>
          facts.free === undefined
            ? 'A budget line has not enough free money left; somebody else was faster.'
            : `Budget line ${facts.source} ${facts.year} has ${money(facts.free)} free, needed are ${money(facts.wanted)}.`,
        next: 'Split the amount differently, or have more money appropriated.',
      },
      'over-quota': {
        why: (facts) =>
          `QuotaKind to this district: ${allotted(facts, 'quota')}; ${facts.granted} are granted, ${facts.asked} are applied for.`,
        next: 'Reduce the application, or have the programme office change the quota.',
      },
      'over-money-quota': {
        why: (facts) =>
          `${money(facts.quota)} are allotted to this district; ${money(facts.granted)} are granted, ${money(facts.asked)} are applied for.`,
        next: 'Reduce the application, or have more money allotted to the district.',
      },
      'over-target': {
        why: (facts) =>
          `The programme has ${quantity(facts, 'most')} at most; ${facts.granted} are granted, ${facts.asked} are asked for.`,
        next: 'The application waits until somebody gives something up, or is rejected.',
      },
      'over-average': {
        why: (facts) =>
          `“${facts.title}” costs ${money(facts.cents)} for ${facts.units} participants; on average it may be ${money(facts.most)}, ${money(facts.allowed)} in all.`,
        next: 'Cut the costs, or return the application.',
      },
      'over-limit': {
        why: (facts) =>
          `“${facts.title}” costs ${money(facts.cents)}; the programme bears ${money(facts.allowed)} at most.`,
        next: 'Cut the costs, or return the application.',
      },
      'over-share': {
        why: (facts) =>
          `${facts.titleEn} is to bear ${money(facts.cents)} of ${money(facts.whole)}; it may bear ${money(facts.allowed)} at most.`,
        next: 'Cut the lines from this source, or return the application.',
      },
      'under-share': {
        why: (facts) =>
          `${facts.titleEn} is to bear ${money(facts.cents)} of ${money(facts.whole)}; it has to bear ${money(facts.allowed)} at least.`,
        next: 'Return the application until the plan names this source in full.',
      },
      'after-last-grant': {
        why: (facts) =>
          `The programme has granted nothing any more since ${formatDate(String(facts.until))}.`,
        next: 'Reject the application. What is granted goes on.',
      },
      'not-its-turn': {
        why: (facts) =>
          `The order of receipt decides: ${facts.applicantName} applied earlier, on ${formatDate(String(facts.day))}.`,
        next: 'Decide on the earlier application first.',
      },
      'place-mix': {
        why: (facts) => `"${facts.title}" does not keep the mix: ${facts.offeredEn}.`,
        next: 'Return the application until every project keeps the mix of the programme.',
      },
      'below-minimum': {
        why: (facts) =>
          `"${facts.title}" offers ${quantity(facts, 'quantity')}, at least ${quantity(facts, 'least')} are needed.`,
        next: 'Return the application, or join projects.',
      },
      'beyond-flanked': {
        why: (facts) =>
          `The programme funds no more than "${facts.titleEn}" has: ${quantity(facts, 'places')}. Granted of them are ${quantity(facts, 'granted')}, asked for ${quantity(facts, 'asked')}.`,
        next: 'Return the application, or grant less.',
      },
      'above-maximum': {
        why: (facts) =>
          `"${facts.title}" offers ${quantity(facts, 'quantity')}, at most ${quantity(facts, 'most')} are allowed.`,
        next: 'Return the application, or divide the project.',
      },
      'needs-exception': {
        why: (facts) => `The application does not keep all limits of the programme: ${limitsIn(facts)}.`,
        next: 'Give the reason for an exception in the form; the programme allows it.',
      },
      'programme-not-published': {
        why: 'This programme takes no applications at the moment.',
        next: 'Please ask the programme office of the ministry.',
      },
      'not-passed-on': {
        why: 'Money of this grant is not passed on.',
        next: 'The programme says to whom and for what money is passed on.',
      },
      'nothing-to-pass-on': {
        why: 'Nothing of this grant waits to be passed on to this provider.',
        next: 'See whether it was begun already.',
      },
      'outside-grant': {
        why: (facts) =>
          `It lies outside the days of the grant above, which begin on ${formatDate(String(facts.from))}.`,
        next: 'Choose a day within the days of your notice.',
      },
      'not-under-grant': {
        why: 'This application stands under no grant that you could pass on.',
        next: 'Apply for the money yourself first; then begin to pass on at your own notice (grants.pass-on).',
      },
      'several-applications': {
        why: (facts) => `${facts.count} applications of this body are with you.`,
        next: 'Say which of them is meant (applicationId).',
      },
      'being-passed-on': {
        why: 'Passing on of this application has begun; it cannot be changed any more.',
        next: 'Turn to the body that passes on.',
      },
      'call-not-recommended': {
        why: 'The regional committee has not recommended anything in this call yet.',
        next: 'First record the recommendation in the call.',
      },
      'nothing-recommended': {
        why: 'The regional committee recommended no proposal of this call.',
        next: 'Apply without a call, or publish a new one.',
      },
      'already-applied': {
        why: 'There is an application for this call already.',
        next: 'You find it under applications and can change it there.',
      },
      'items-are-recommended': {
        why: 'The committee recommended the projects of this application; they are fixed.',
        next: 'Change the dates only.',
      },
      'no-such-provider': {
        why: 'One of the providers named does not exist.',
        next: 'Choose the provider from the list.',
      },
    },
    done: {
      submitted: 'The application is made. The grant authority examines it.',
      'condition-answered': 'The answer is noted.',
      waived: 'You have waived remedies. The notice is final.',
      'pass-on-begun': 'Passing on is begun. Prepare the notice now; a second person decides.',
      changed: 'The application is changed. A decision prepared before no longer holds for it.',
      prepared: 'The decision is prepared. Now it is a second person’s turn.',
      approved: 'Granted. The money is committed, the places are with the providers.',
      rejected: 'The application is rejected.',
      returned: 'The preparation is returned.',
      'held-year-prepared': 'The close is prepared. Now it is for another person to decide.',
      'held-year-approved': 'The year is closed. What was committed now stands in the next.',
      'held-year-returned': 'The close is returned.',
      'held-year-lapsed': 'Something was booked after the preparation, which has lapsed.',
      'release-prepared': 'The release is prepared. Now it is for another person to decide.',
      'release-approved': 'Released and booked. The money is free again on its budget line.',
      'release-rejected': 'The release is rejected.',
      'release-returned': 'The release is returned. Nothing was booked.',
      'release-lapsed': 'The commitment has changed since; the preparation has lapsed. Nothing was booked.',
      lapsed: 'The application changed after the preparation, which has lapsed. Nothing was granted.',
    },
  },
);

/** The sentences of grants when they refuse or are done, and the names of their states. */
export const grantsMessages = joinCatalogues(ownMessages, noticeAnswers, limitAnswers, measureAnswers);
