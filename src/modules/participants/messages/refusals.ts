import { addDays } from '#kernel/calendar.ts';
import { citationIn } from '#modules/eligibility/index.ts';
import { formatDate, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: Facts[string] | undefined): string => formatMoney(Number(cents ?? 0));
const law = ({ citation }: Facts): string => citationIn(String(citation));
const day = (on: Facts[string] | undefined): string => formatDate(String(on));

/** The words for why a step about a person is refused, what was done, and how the history says it. */
export const refusalsDe = {
  refusals: {
    'other-mode': {
      why: 'Nach dieser Fassung nimmt man auf einem anderen Weg teil als diese Person.',
      next: 'Die Teilnahme bleibt bei ihrer Fassung.',
    },
    'programme-not-published': {
      why: 'Das Programm nimmt gerade niemanden auf.',
      next: 'Wählen Sie ein Programm, das veröffentlicht ist.',
    },
    'no-such-coach': {
      why: 'Diese Person ist keine Intensivbetreuung Ihres Landkreises.',
      next: 'Wählen Sie eine Intensivbetreuung aus der Liste.',
    },
    'born-in-the-future': {
      why: 'Das Geburtsdatum liegt nicht in der Vergangenheit.',
      next: 'Prüfen Sie das Geburtsdatum.',
    },
    'voluntary-in-the-future': {
      why: 'Die Erklärung zur Freiwilligkeit kann nicht erst künftig abgegeben worden sein.',
      next: 'Nennen Sie den Tag, an dem die Person sich erklärt hat.',
    },
    'excluded-beside': {
      why: ({ titleDe, noteDe }: Facts) =>
        [
          'Wer an „',
          titleDe,
          '“ teilnimmt, kann nach diesem Programm nicht zugleich daran teilnehmen.',
          noteDe ? ` ${noteDe}` : '',
        ].join(''),
      next: 'Melden Sie die Person an, sobald die andere Teilnahme beendet ist.',
    },
    'needs-other-programme': {
      why: ({ titleDe }: Facts) =>
        `Das Programm setzt voraus, dass die Person an „${titleDe}“ teilnimmt. Das tut sie nicht.`,
      next: 'Melden Sie die Person zuerst dort an.',
    },
    'other-unknown': {
      why: ({ titleDe }: Facts) =>
        `Das Programm setzt voraus, dass die Person an „${titleDe}“ teilnimmt. Diese Teilnahmen werden nicht hier geführt.`,
      next: 'Sagen Sie im Formular, woher Sie von der Teilnahme wissen.',
    },
    'ends-with-other': {
      why: ({ titleDe, until }: Facts) =>
        `Das Programm endet mit „${titleDe}“. Der letzte Tag ist der ${day(addDays(String(until), -1))}.`,
      next: 'Wählen Sie Tage bis dahin.',
    },
    'already-referred': {
      why: 'Die Person nimmt schon an diesem Programm teil.',
      next: 'Suchen Sie sie in der Liste der Menschen. Steht sie dort nicht, führt ein anderes Jobcenter die Teilnahme.',
    },
    'not-checked': {
      why: 'Die Angaben zur Zielgruppe sind noch nicht geprüft.',
      next: 'Bestätigen Sie zuerst die Angaben; die Prüfung folgt sofort.',
    },
    'not-eligible': {
      why: 'Die Prüfung trägt keine Zuweisung.',
      next: 'Ergänzen Sie die Angaben, oder entscheiden Sie mit Begründung über eine Ausnahme.',
    },
    'not-eligible-today': {
      why: 'Nach dem Recht von heute trägt die Prüfung die Zuweisung nicht mehr.',
      next: 'Bestätigen Sie die Angaben neu, oder entscheiden Sie mit Begründung über eine Ausnahme.',
    },
    'already-eligible': {
      why: 'Die Person gehört schon zur Zielgruppe.',
      next: 'Weisen Sie sie einem freien Platz zu.',
    },
    'outside-entries': {
      why: (facts: Facts) =>
        facts.until === null
          ? `In diesem Programm beginnt niemand vor dem ${day(facts.from)}.`
          : `In diesem Programm beginnt jemand nur vom ${day(facts.from)} bis vor dem ${day(facts.until)}.`,
      next: 'Wählen Sie einen anderen ersten Tag.',
    },
    'wage-too-low': {
      why: (facts: Facts) =>
        `Am ${day(facts.startsOn)} sind es mindestens ${money(facts.least)} je Stunde; der Platz ist mit ${money(facts.wage)} beschrieben.`,
      next: 'Bitten Sie den Träger, den Platz mit dem richtigen Lohn zu beschreiben.',
    },
    'hours-not-allowed': {
      why: (facts: Facts) =>
        `Der Platz ist mit ${facts.hours} Stunden beschrieben; das Programm lässt das nicht zu.`,
      next: 'Bitten Sie den Träger, den Platz neu zu beschreiben.',
    },
    'stay-too-long': {
      why: (facts: Facts) =>
        `Eine Person bleibt höchstens ${facts.months} Monate auf solchen Plätzen, das ist bis zum ${day(facts.lastDayOn)}.`,
      next: 'Wählen Sie einen früheren letzten Tag.',
    },
    'already-placed': {
      why: 'Die Person hat in dieser Zeit schon einen Platz.',
      next: 'Wählen Sie einen ersten Tag nach dem Ende dieses Platzes.',
    },
    'not-a-household': {
      why: 'In diesem Programm werden keine Familien begleitet.',
      next: 'Melden Sie jede Person für sich an.',
    },
    'already-in-household': {
      why: 'Diese Person gehört schon zur Familie.',
      next: 'Sehen Sie die Mitglieder auf der Seite der Person an.',
    },
    'joined-in-the-future': {
      why: 'Der erste Tag in der Familie liegt in der Zukunft.',
      next: 'Nennen Sie heute oder einen früheren Tag.',
    },
    'child-not-placed': {
      why: 'Wer als Kind einer Familie begleitet wird, bekommt keinen Platz.',
      next: 'Scheidet die Person aus der Familie aus, ist eine Zuweisung möglich.',
    },
    'consent-missing': {
      why: 'Eine Einwilligung fehlt, ohne die die Teilnahme nicht beginnt.',
      next: 'Sehen Sie unter Einwilligungen nach, wer noch zustimmen muss. Sie muss auch am ersten Tag schon gegolten haben.',
    },
    'not-begun': {
      why: 'Die Teilnahme läuft nicht.',
      next: 'Lassen Sie die Teilnahme zuerst beginnen.',
    },
    'no-internship-here': {
      why: 'In diesem Programm gibt es kein Praktikum.',
      next: 'Wählen Sie Orientierung oder Beratung.',
    },
    'stage-too-early': {
      why: ({ from }: Facts) => `Die Teilnahme begann erst am ${day(from)}.`,
      next: 'Nennen Sie diesen oder einen späteren ersten Tag.',
    },
    'track-too-long': {
      why: (facts: Facts) =>
        `In der Variante „${facts.titleDe}“ dauert die Teilnahme höchstens ${facts.months} Monate, das ist bis zum ${day(facts.lastDayOn)}.`,
      next: 'Nennen Sie einen früheren letzten Tag.',
    },
    'phase-had': {
      why: (facts: Facts) => `Die Phase „${facts.titleDe}“ gab es in dieser Teilnahme schon.`,
      next: 'Wählen Sie eine andere Phase.',
    },
    'phase-before-missing': {
      why: (facts: Facts) => `Diese Phase folgt auf „${facts.titleDe}“, und dort war die Person noch nicht.`,
      next: 'Beginnen Sie zuerst jene Phase.',
    },
    'phase-only-if-failed': {
      why: (facts: Facts) =>
        `Diese Phase gibt es nur, wenn die Phase „${facts.titleDe}“ nicht in Arbeit geführt hat.`,
      next: 'Kreuzen Sie das an, wenn es so war.',
    },
    'phase-out-of-order': {
      why: (facts: Facts) =>
        facts.from === undefined
          ? 'In dieser Zeit ist die Person schon in einer anderen Phase.'
          : `Eine spätere Phase hat schon am ${day(facts.from)} begonnen.`,
      next: 'Nennen Sie einen späteren ersten Tag.',
    },
    'phase-left-too-soon': {
      why: (facts: Facts) =>
        `Die laufende Phase „${facts.titleDe}“ dauert mindestens ${facts.months} Monate.`,
      next: (facts: Facts) => `Die nächste kann am ${day(facts.from)} beginnen.`,
    },
    'phase-too-short': {
      why: (facts: Facts) =>
        `Die Phase „${facts.titleDe}“ dauert mindestens ${facts.months} Monate, das ist bis zum ${day(facts.lastDayOn)}.`,
      next: 'Nennen Sie diesen oder einen späteren letzten Tag.',
    },
    'phase-too-long': {
      why: (facts: Facts) =>
        `Die Phase „${facts.titleDe}“ dauert höchstens ${facts.months} Monate, das ist bis zum ${day(facts.lastDayOn)}.`,
      next: 'Nennen Sie diesen oder einen früheren letzten Tag.',
    },
    'stage-needs-consent': {
      why: 'Für diesen Abschnitt fehlt am ersten Tag oder heute eine Einwilligung.',
      next: 'Sehen Sie unter Einwilligungen nach, wer noch zustimmen muss. Unter 18 sind es alle Sorgeberechtigten.',
    },
    'in-another-firm': {
      why: 'In dieser Zeit ist die Person schon in einem Betrieb.',
      next: 'Nennen Sie andere Tage, oder brechen Sie das frühere Praktikum ab.',
    },
    'not-earlier': {
      why: ({ lastDayOn }: Facts) => `Der Abschnitt endet ohnehin am ${day(lastDayOn)}.`,
      next: 'Nennen Sie einen früheren Tag.',
    },
    'places-at-once': {
      why: ({ from, lastDayOn }: Facts) =>
        `Vom ${day(from)} bis ${lastDayOn === null ? 'auf Weiteres' : day(lastDayOn)} haben beide einen Platz. Ein Mensch kann nicht zwei haben.`,
      next: 'Klären Sie zuerst, welcher der beiden Plätze endet.',
    },
    'both-running': {
      why: 'Beide nehmen an demselben Programm teil.',
      next: 'Beenden Sie zuerst eine der beiden Teilnahmen.',
    },
    'already-one': {
      why: 'Inzwischen sind beide schon zusammengeführt.',
      next: 'Sehen Sie auf der Seite der Person nach.',
    },
    'no-other-record': {
      why: 'Über diesen Menschen gibt es keine weitere Akte mehr.',
      next: 'Es ist nichts zu trennen.',
    },
    'of-age': {
      why: 'Die Person ist volljährig und entscheidet selbst.',
      next: 'Fragen Sie die Person nach ihrer eigenen Einwilligung.',
    },
    'not-alone': {
      why: 'Alleiniges Sorgerecht kann nur eine einzige Person haben.',
      next: 'Prüfen Sie, wer eingetragen ist, und lassen Sie ein Sorgerecht enden, das nicht mehr besteht.',
    },
    'already-agreed': {
      why: 'Diese Einwilligung ist schon eingetragen.',
      next: 'Wählen Sie nur die Zwecke, für die sie noch fehlt.',
    },
    'too-young': {
      why: ({ leastAge }: Facts) => `Im Programm ist niemand jünger als ${leastAge} Jahre.`,
      next: 'Melden Sie die Person an, sobald sie alt genug ist.',
    },
    'custody-outside': {
      why: ({ from }: Facts) =>
        `Das Sorgerecht beginnt frühestens mit der Geburt am ${day(from)} und nicht in der Zukunft.`,
      next: 'Prüfen Sie, seit wann es besteht.',
    },
    'withdrawn-outside': {
      why: ({ from }: Facts) =>
        `Ein Widerruf gilt frühestens ab ${day(from)}, dem Tag der Einwilligung, und nicht in der Zukunft.`,
      next: 'Prüfen Sie den Tag.',
    },
    'starts-with-place': {
      why: 'In diesem Programm beginnt die Teilnahme mit einem Platz.',
      next: 'Weisen Sie der Person einen Platz zu.',
    },
    'first-day-outside': {
      why: (facts: Facts) => `Der erste Tag liegt zwischen der Anmeldung am ${day(facts.from)} und heute.`,
      next: 'Nennen Sie den Tag, an dem die Person begonnen hat.',
    },
    'outside-project': {
      why: 'An diesem Tag läuft das Projekt nicht.',
      next: 'Nennen Sie einen Tag im Zeitraum des Projekts, oder wählen Sie ein anderes.',
    },
    'no-seat-left': {
      why: 'In diesem Projekt sind alle bewilligten Teilnahmen besetzt.',
      next: 'Wählen Sie ein anderes Projekt, oder warten Sie, bis eine Teilnahme endet.',
    },
    'end-outside': {
      why: (facts: Facts) => `Der letzte Tag liegt zwischen dem ${day(facts.from)} und heute.`,
      next: 'Nennen Sie einen Tag in dieser Zeit.',
    },
    'already-running': {
      why: 'Die Teilnahme läuft schon. Die Angaben beim Eintritt bleiben, wie sie waren.',
      next: 'Neue Angaben können Sie bestätigen; entschieden wird beim nächsten Platz.',
    },
    'already-ended': {
      why: 'Die Teilnahme ist beendet.',
      next: 'Melden Sie die Person neu an, wenn sie wieder teilnehmen soll.',
    },
    'no-such-place': {
      why: 'Diesen Platz gibt es in diesem Programm und Landkreis nicht.',
      next: 'Wählen Sie einen freien Platz aus der Liste.',
    },
    'time-unknown': {
      why: (facts: Facts) => `Es ist nicht bekannt, wie viel Zeit nach ${law(facts)} die Person noch hat.`,
      next: 'Bestätigen Sie die Angaben zur früheren Arbeit neu, auch wenn es keine gab.',
    },
    'time-used-up': {
      why: (facts: Facts) => `Die Zeit nach ${law(facts)} ist an diesem Tag aufgebraucht.`,
      next: 'Wählen Sie einen Platz, für den die Zeit aufgebraucht sein muss. Er ist für diesen Fall gedacht.',
    },
    'time-too-short': {
      why: (facts: Facts) => `Die Zeit nach ${law(facts)} reicht nur bis zum ${day(facts.lastDayOn)}.`,
      next: (facts: Facts) =>
        `Nennen Sie den ${day(facts.lastDayOn)} oder einen früheren Tag als letzten Tag. Sind die Voraussetzungen der Verlängerung neu geprüft, bestätigen Sie zuerst die Angaben.`,
    },
    'time-left': {
      why: (facts: Facts) =>
        `Die Person hat noch Zeit nach ${law(facts)}. Dieser Platz ist für Menschen, deren Zeit aufgebraucht ist.`,
      next: 'Wählen Sie einen Platz, für den noch Zeit nötig ist, oder begründen Sie die Ausnahme mit Ihrem Namen.',
    },
    'coaching-too-short': {
      why: 'Das Programm verlangt, dass die Intensivbetreuung lange genug vor der Beschäftigung beginnt.',
      next: (facts: Facts) =>
        facts.enoughOn === null
          ? 'Vertrauen Sie die Person zuerst einer Intensivbetreuung an, oder begründen Sie die Ausnahme mit Ihrem Namen.'
          : `Wählen Sie einen ersten Tag ab dem ${day(facts.enoughOn)}, oder begründen Sie die Ausnahme mit Ihrem Namen.`,
    },
    'not-on-place': {
      why: 'Verlängern lässt sich nur, solange die Person auf ihrem Platz ist.',
      next: 'Weisen Sie die Person neu zu, wenn sie wieder beginnen soll.',
    },
    'not-later': {
      why: (facts: Facts) => `Die Person bleibt schon bis zum ${day(facts.lastDayOn)}.`,
      next: 'Nennen Sie einen späteren letzten Tag. Ein früheres Ende schlägt der Träger vor.',
    },
    'grant-ends-earlier': {
      why: (facts: Facts) => `Der Platz ist nur bis zum ${day(facts.lastDayOn)} bewilligt.`,
      next: 'Nennen Sie diesen oder einen früheren Tag, oder weisen Sie danach einen anderen Platz zu.',
    },
    'not-eligible-for-extension': {
      why: 'Nach dem Recht von heute und den zuletzt bestätigten Angaben trägt die Prüfung die Verlängerung nicht.',
      next: 'Bestätigen Sie die Angaben neu, oder begründen Sie die Ausnahme mit Ihrem Namen.',
    },
    'place-taken-afterwards': {
      why: 'In dieser Zeit ist der Platz schon jemand anderem zugewiesen.',
      next: 'Nennen Sie einen früheren letzten Tag.',
    },
    'placed-elsewhere-afterwards': {
      why: 'In dieser Zeit hat die Person schon einen anderen Platz.',
      next: 'Nennen Sie einen früheren letzten Tag.',
    },
    'proposal-undecided': {
      why: 'Für diesen Platz ist ein früheres Ende vorgeschlagen und noch nicht entschieden.',
      next: 'Entscheiden Sie zuerst den Änderungsvorschlag.',
    },
    'already-acknowledged': {
      why: 'Davon hat schon jemand Kenntnis genommen.',
      next: 'Bei der Entscheidung steht, wer es wann war.',
    },
    'place-taken': {
      why: 'Jemand anders hat diesen Platz gerade bekommen.',
      next: 'Wählen Sie einen anderen freien Platz.',
    },
    'wrong-status': {
      why: 'Der Platz ist nicht frei.',
      next: 'Wählen Sie einen anderen freien Platz.',
    },
    'tests-not-valid': {
      why: 'Die Tätigkeit ist für diesen Tag nicht als zusätzlich, im öffentlichen Interesse und wettbewerbsneutral geprüft.',
      next: 'Entscheiden Sie zuerst über die drei Voraussetzungen der Tätigkeit, oder wählen Sie einen anderen Platz.',
    },
    'outside-availability': {
      why: 'Der Platz ist nicht für den ganzen Zeitraum bewilligt.',
      next: 'Wählen Sie einen Zeitraum innerhalb der Bewilligung des Platzes.',
    },
    'starts-in-the-past': {
      why: 'Eine Zuweisung beginnt frühestens heute.',
      next: 'Nennen Sie den heutigen oder einen späteren Tag.',
    },
    'no-hand-over-here': {
      why: 'Das Programm sieht keine Übergabe an eine andere Stelle vor.',
      next: 'Beenden Sie die Teilnahme, wenn die Person nicht weiter teilnimmt.',
    },
    'household-stays': {
      why: 'Eine Familie wird nicht übergeben: Jedes Mitglied hat bei Ihnen eine eigene Akte.',
      next: 'Beenden Sie die Teilnahme; die andere Stelle meldet die Familie an.',
    },
    'hand-over-without-consent': {
      why: 'Für die Übergabe an eine andere Stelle fehlt die Einwilligung.',
      next: 'Sehen Sie unter Einwilligungen nach, wer noch zustimmen muss. Unter 18 sind es alle Sorgeberechtigten.',
    },
    'already-offered': {
      why: 'Die Übergabe ist schon angeboten.',
      next: 'Warten Sie die Antwort ab, oder ziehen Sie das Angebot zurück.',
    },
    'offer-answered': {
      why: 'Das Angebot ist schon beantwortet oder zurückgezogen.',
      next: 'Es ist nichts mehr zu tun.',
    },
    'offer-lapsed': {
      why: 'Das Angebot gilt nicht mehr: Die Einwilligung fehlt inzwischen, oder die Teilnahme steht nicht mehr frei.',
      next: 'Lehnen Sie ab, oder sprechen Sie mit der anderen Stelle.',
    },
    'still-on-place': {
      why: 'Die Person ist noch auf ihrem Platz.',
      next: 'Warten Sie das geplante Ende ab, oder bitten Sie den Träger um einen Änderungsvorschlag.',
    },
    'never-on-place': {
      why: 'Ohne Platz gibt es kein geplantes Ende.',
      next: 'Nennen Sie einen anderen Grund.',
    },
    'last-day-outside': {
      why: 'Dieser Tag liegt nicht in der Zeit auf diesem Platz.',
      next: 'Nennen Sie einen Tag zwischen Beginn und geplantem Ende.',
    },
    'proposal-open': {
      why: 'Für diesen Platz wartet schon ein Änderungsvorschlag auf das Jobcenter.',
      next: 'Warten Sie die Entscheidung ab, oder ziehen Sie den Vorschlag zurück.',
    },
    'already-settled': {
      why: 'Über den Vorschlag ist schon entschieden.',
      next: 'Im Verlauf steht, wer wann entschieden hat.',
    },
    'changed-meanwhile': {
      why: 'Jemand hat diesen Vorgang inzwischen geändert.',
      next: 'Laden Sie die Seite neu und prüfen Sie den Verlauf.',
    },
  },
  done: {
    'person-referred': 'Die Person ist angemeldet. Bestätigen Sie jetzt die Angaben zur Zielgruppe.',
    'facts-touching': 'Die Angaben sind bestätigt. Sie berühren eine frühere Entscheidung.',
    'facts-confirmed': 'Die Angaben sind bestätigt und geprüft.',
    'exception-granted': 'Die Ausnahme ist entschieden und begründet.',
    'assignment-extended': 'Die Zuweisung ist verlängert. Die erste Entscheidung bleibt, wie sie war.',
    'touched-decision-acknowledged': 'Ihre Kenntnisnahme ist festgehalten.',
    'person-assigned': 'Die Person ist zugewiesen. Träger und Intensivbetreuung sehen es jetzt.',
    'household-changed': 'Die Familie ist geändert.',
    'consents-changed': 'Die Einwilligungen sind geändert.',
    'stages-changed': 'Die Abschnitte sind geändert.',
    'people-joined': 'Die Akten gehören jetzt zu einem Menschen.',
    'record-separated': 'Die Akte ist getrennt.',
    'hand-over-offered': 'Die Übergabe ist angeboten. Bis zur Antwort bleibt alles, wie es ist.',
    'hand-over-withdrawn': 'Das Angebot ist zurückgezogen.',
    'hand-over-taken': 'Sie führen die Person ab heute.',
    'hand-over-refused': 'Die Übergabe ist abgelehnt. Die andere Stelle liest Ihre Begründung.',
    'participation-started': 'Die Teilnahme hat begonnen.',
    'participation-ended': 'Die Teilnahme ist beendet.',
    'end-proposed':
      'Der Vorschlag liegt beim Jobcenter. Bis zur Entscheidung wird für den Platz nicht ausgezahlt.',
    'proposal-accepted':
      'Der Vorschlag ist angenommen, der Platz wieder frei. Die Teilnahme läuft weiter, bis Sie sie beenden.',
    'proposal-declined': 'Der Vorschlag ist abgelehnt. Die Person bleibt auf ihrem Platz.',
    'proposal-withdrawn': 'Der Vorschlag ist zurückgezogen.',
  },
  actionsDone: {
    'participants.prepare-participation-version': 'Fassungswechsel vorbereitet',
    'participants.decide-participation-version': 'Über den Fassungswechsel entschieden',
    'participants.refer-person': 'Person angemeldet',
    'participants.confirm-facts': 'Angaben bestätigt und geprüft',
    'participants.grant-exception': 'Ausnahme entschieden',
    'participants.assign-person': 'Platz zugewiesen',
    'participants.join-household': 'Mitglied der Familie aufgenommen',
    'participants.leave-household': 'Mitglied der Familie ausgeschieden',
    'participants.note-guardian': 'Sorgeberechtigte Person eingetragen',
    'participants.end-custody': 'Sorgerecht beendet',
    'participants.give-consent': 'Einwilligung eingetragen',
    'participants.withdraw-consent': 'Einwilligung widerrufen',
    'participants.note-stage': 'Abschnitt eingetragen',
    'participants.break-off-stage': 'Abschnitt abgebrochen',
    'participants.enter-phase': 'Phase begonnen',
    'participants.join-people': 'Mit anderer Akte zusammengeführt',
    'participants.separate-person': 'Akte getrennt',
    'participants.offer-hand-over': 'Übergabe an eine andere Stelle angeboten',
    'participants.take-hand-over': 'Von einer anderen Stelle übernommen',
    'participants.refuse-hand-over': 'Übergabe von der anderen Stelle abgelehnt',
    'participants.withdraw-hand-over': 'Angebot der Übergabe zurückgezogen',
    'participants.start-participation': 'Teilnahme begonnen',
    'participants.extend-assignment': 'Zuweisung verlängert',
    'participants.acknowledge-touched-decision': 'Berührte Entscheidung zur Kenntnis genommen',
    'participants.end-participation': 'Teilnahme beendet',
    'participants.propose-end': 'Früheres Ende vorgeschlagen',
    'participants.accept-proposal': 'Vorschlag angenommen',
    'participants.decline-proposal': 'Vorschlag abgelehnt',
    'participants.withdraw-proposal': 'Vorschlag zurückgezogen',
  },
};

export const refusalsEn = {
  refusals: {
    'other-mode': {
      why: 'By this version people take part in another way than this person does.',
      next: 'The participation stays with its version.',
    },
    'programme-not-published': {
      why: 'The programme takes nobody in just now.',
      next: 'Choose a programme that is published.',
    },
    'no-such-coach': {
      why: 'This person is no coach of your district.',
      next: 'Choose a coach from the list.',
    },
    'born-in-the-future': { why: 'The birth date does not lie in the past.', next: 'Check the birth date.' },
    'voluntary-in-the-future': {
      why: 'The person cannot have agreed on a day that is still to come.',
      next: 'Give the day on which the person agreed.',
    },
    'excluded-beside': {
      why: ({ titleEn, noteEn }: Facts) =>
        [
          'Who takes part in "',
          titleEn,
          '" cannot take part in this programme at the same time.',
          noteEn ? ` ${noteEn}` : '',
        ].join(''),
      next: 'Refer the person once the other participation has ended.',
    },
    'needs-other-programme': {
      why: ({ titleEn }: Facts) =>
        `The programme needs the person to take part in "${titleEn}". They do not.`,
      next: 'Refer the person there first.',
    },
    'other-unknown': {
      why: ({ titleEn }: Facts) =>
        `The programme needs the person to take part in "${titleEn}". Those participations are not kept here.`,
      next: 'Say in the form how you know of the participation.',
    },
    'ends-with-other': {
      why: ({ titleEn, until }: Facts) =>
        `The programme ends with "${titleEn}". Its last day is ${day(addDays(String(until), -1))}.`,
      next: 'Choose days until then.',
    },
    'already-referred': {
      why: 'The person already takes part in this programme.',
      next: 'Look for them in the list of people. If they are not there, another Jobcenter keeps the participation.',
    },
    'not-checked': {
      why: 'The facts about the target group are not checked yet.',
      next: 'Confirm the facts first; the check follows at once.',
    },
    'not-eligible': {
      why: 'The check does not carry an assignment.',
      next: 'Complete the facts, or decide on an exception and give the reason.',
    },
    'not-eligible-today': {
      why: 'Under the law of today the check no longer carries the assignment.',
      next: 'Confirm the facts again, or decide on an exception and give the reason.',
    },
    'already-eligible': {
      why: 'The person belongs to the target group already.',
      next: 'Assign them to a free place.',
    },
    'outside-entries': {
      why: (facts: Facts) =>
        facts.until === null
          ? `Nobody starts in this programme before ${day(facts.from)}.`
          : `People start in this programme from ${day(facts.from)} until before ${day(facts.until)} only.`,
      next: 'Choose another first day.',
    },
    'wage-too-low': {
      why: (facts: Facts) =>
        `On ${day(facts.startsOn)} the least is ${money(facts.least)} an hour; the place is described with ${money(facts.wage)}.`,
      next: 'Ask the provider to describe the place with the right wage.',
    },
    'hours-not-allowed': {
      why: (facts: Facts) =>
        `The place is described with ${facts.hours} hours; the programme does not allow that.`,
      next: 'Ask the provider to describe the place anew.',
    },
    'stay-too-long': {
      why: (facts: Facts) =>
        `One person stays on such places for ${facts.months} months at most, which is until ${day(facts.lastDayOn)}.`,
      next: 'Choose an earlier last day.',
    },
    'already-placed': {
      why: 'The person holds a place at that time already.',
      next: 'Choose a first day after the end of that place.',
    },
    'not-a-household': {
      why: 'No families are accompanied in this programme.',
      next: 'Refer each person by themselves.',
    },
    'already-in-household': {
      why: 'This person belongs to the family already.',
      next: 'See the members on the page of the person.',
    },
    'joined-in-the-future': {
      why: 'The first day in the family lies ahead.',
      next: 'Give today or an earlier day.',
    },
    'child-not-placed': {
      why: 'Who is accompanied as a child of a family gets no place.',
      next: 'Once they have left the family, they can be assigned.',
    },
    'consent-missing': {
      why: 'A consent is missing without which taking part does not begin.',
      next: 'See under consents who has to agree. It must have counted on the first day already.',
    },
    'not-begun': {
      why: 'The participation is not running.',
      next: 'Let the participation begin first.',
    },
    'no-internship-here': {
      why: 'This programme offers no internship.',
      next: 'Choose orientation or counselling.',
    },
    'stage-too-early': {
      why: ({ from }: Facts) => `The participation began on ${day(from)} only.`,
      next: 'Name this day or a later one.',
    },
    'track-too-long': {
      why: (facts: Facts) =>
        `On the track “${facts.titleEn}” people take part for ${facts.months} months at most, which is until ${day(facts.lastDayOn)}.`,
      next: 'Name an earlier last day.',
    },
    'phase-had': {
      why: (facts: Facts) => `The phase “${facts.titleEn}” was part of this participation already.`,
      next: 'Choose another phase.',
    },
    'phase-before-missing': {
      why: (facts: Facts) => `This phase follows “${facts.titleEn}”, where the person has not been.`,
      next: 'Begin that phase first.',
    },
    'phase-only-if-failed': {
      why: (facts: Facts) =>
        `There is this phase only where the phase “${facts.titleEn}” did not lead into work.`,
      next: 'Tick that if it was so.',
    },
    'phase-out-of-order': {
      why: (facts: Facts) =>
        facts.from === undefined
          ? 'The person is in another phase in this time.'
          : `A later phase began on ${day(facts.from)} already.`,
      next: 'Name a later first day.',
    },
    'phase-left-too-soon': {
      why: (facts: Facts) => `The current phase “${facts.titleEn}” lasts ${facts.months} months at least.`,
      next: (facts: Facts) => `The next one can begin on ${day(facts.from)}.`,
    },
    'phase-too-short': {
      why: (facts: Facts) =>
        `The phase “${facts.titleEn}” lasts ${facts.months} months at least, which is until ${day(facts.lastDayOn)}.`,
      next: 'Name this last day or a later one.',
    },
    'phase-too-long': {
      why: (facts: Facts) =>
        `The phase “${facts.titleEn}” lasts ${facts.months} months at most, which is until ${day(facts.lastDayOn)}.`,
      next: 'Name this last day or an earlier one.',
    },
    'stage-needs-consent': {
      why: 'A consent to this stage is missing on its first day or today.',
      next: 'See under consents who has to agree. Under eighteen that is every guardian.',
    },
    'in-another-firm': {
      why: 'The person is in a firm already in this time.',
      next: 'Name other days, or break off the earlier internship.',
    },
    'not-earlier': {
      why: ({ lastDayOn }: Facts) => `The stage ends on ${day(lastDayOn)} anyway.`,
      next: 'Name an earlier day.',
    },
    'places-at-once': {
      why: ({ from, lastDayOn }: Facts) =>
        `From ${day(from)} to ${lastDayOn === null ? 'further notice' : day(lastDayOn)} both have a place. Nobody can have two.`,
      next: 'First clear which of the two places ends.',
    },
    'both-running': {
      why: 'Both take part in the same programme.',
      next: 'End one of the two participations first.',
    },
    'already-one': {
      why: 'Both have been joined meanwhile.',
      next: "See the person's page.",
    },
    'no-other-record': {
      why: 'There is no other record of this person any more.',
      next: 'There is nothing to separate.',
    },
    'of-age': {
      why: 'The person is of age and decides alone.',
      next: 'Ask the person for their own consent.',
    },
    'not-alone': {
      why: 'Only one single person can have custody alone.',
      next: 'Check who is noted, and end a custody that is none any more.',
    },
    'already-agreed': {
      why: 'This consent is noted already.',
      next: 'Choose only the purposes for which it is missing.',
    },
    'too-young': {
      why: ({ leastAge }: Facts) => `Nobody in the programme is younger than ${leastAge} years.`,
      next: 'Refer the person as soon as they are old enough.',
    },
    'custody-outside': {
      why: ({ from }: Facts) =>
        `Custody begins with the birth on ${day(from)} at the earliest, and not in the future.`,
      next: 'Check since when it has been.',
    },
    'withdrawn-outside': {
      why: ({ from }: Facts) =>
        `A consent is withdrawn from ${day(from)} at the earliest, the day it was given, and not in the future.`,
      next: 'Check the day.',
    },
    'starts-with-place': {
      why: 'In this programme a participation begins with a place.',
      next: 'Assign the person to a place.',
    },
    'first-day-outside': {
      why: (facts: Facts) => `The first day lies between the referral on ${day(facts.from)} and today.`,
      next: 'Give the day on which the person began.',
    },
    'outside-project': {
      why: 'The project does not run on this day.',
      next: 'Give a day within the project, or choose another.',
    },
    'no-seat-left': {
      why: 'All participations granted in this project are taken.',
      next: 'Choose another project, or wait until a participation ends.',
    },
    'end-outside': {
      why: (facts: Facts) => `The last day lies between ${day(facts.from)} and today.`,
      next: 'Give a day in that time.',
    },
    'already-running': {
      why: 'The participation runs already. The data at entry stay as they were.',
      next: 'You can confirm new facts; the next place is decided by them.',
    },
    'already-ended': {
      why: 'The participation has ended.',
      next: 'Refer the person anew if they are to take part again.',
    },
    'no-such-place': {
      why: 'There is no such place in this programme and district.',
      next: 'Choose a free place from the list.',
    },
    'time-unknown': {
      why: (facts: Facts) => `It is not known how much time under ${law(facts)} the person has left.`,
      next: 'Confirm the facts about earlier work anew, even if there was none.',
    },
    'time-used-up': {
      why: (facts: Facts) => `On this day the time under ${law(facts)} is used up.`,
      next: 'Choose a place for which the time has to be used up; it is meant for this case.',
    },
    'time-too-short': {
      why: (facts: Facts) => `The time under ${law(facts)} lasts until ${day(facts.lastDayOn)} only.`,
      next: (facts: Facts) =>
        `Give ${day(facts.lastDayOn)} or an earlier day as the last one. If the conditions of an extension were checked afresh, confirm the facts first.`,
    },
    'time-left': {
      why: (facts: Facts) =>
        `The person has time under ${law(facts)} left. This place is for people whose time is used up.`,
      next: 'Choose a place for which time is needed, or give a reason for the exception in your name.',
    },
    'coaching-too-short': {
      why: 'The programme wants intensive coaching to begin long enough before the job.',
      next: (facts: Facts) =>
        facts.enoughOn === null
          ? 'Entrust the person to a coach first, or give a reason for the exception in your name.'
          : `Choose a first day from ${day(facts.enoughOn)} on, or give a reason for the exception in your name.`,
    },
    'not-on-place': {
      why: 'An assignment is extended only while the person is on the place.',
      next: 'Assign the person anew if they are to begin again.',
    },
    'not-later': {
      why: (facts: Facts) => `The person stays until ${day(facts.lastDayOn)} already.`,
      next: 'Give a later last day. An earlier end is proposed by the provider.',
    },
    'grant-ends-earlier': {
      why: (facts: Facts) => `The place is granted until ${day(facts.lastDayOn)} only.`,
      next: 'Give this day or an earlier one, or assign another place afterwards.',
    },
    'not-eligible-for-extension': {
      why: 'Under the law of today and with the facts confirmed last the check does not carry the extension.',
      next: 'Confirm the facts anew, or give a reason for the exception in your name.',
    },
    'place-taken-afterwards': {
      why: 'In that time the place is assigned to somebody else.',
      next: 'Give an earlier last day.',
    },
    'placed-elsewhere-afterwards': {
      why: 'In that time the person has another place.',
      next: 'Give an earlier last day.',
    },
    'proposal-undecided': {
      why: 'An earlier end is proposed for this place and not decided yet.',
      next: 'Decide on the change proposal first.',
    },
    'already-acknowledged': {
      why: 'Somebody has taken note of it already.',
      next: 'The decision says who it was and when.',
    },
    'place-taken': {
      why: 'Somebody else has just been given this place.',
      next: 'Choose another free place.',
    },
    'wrong-status': { why: 'The place is not free.', next: 'Choose another free place.' },
    'tests-not-valid': {
      why: 'For this day the activity is not tested as additional, in the public interest and neutral to competition.',
      next: 'Decide the three tests of the activity first, or choose another place.',
    },
    'outside-availability': {
      why: 'The place is not granted for the whole period.',
      next: 'Choose a period within the grant of the place.',
    },
    'starts-in-the-past': {
      why: 'An assignment begins today at the earliest.',
      next: 'Give today or a later day.',
    },
    'no-hand-over-here': {
      why: 'The programme knows no hand-over to another office.',
      next: 'End the participation if the person does not go on.',
    },
    'household-stays': {
      why: 'A family is not handed over: each member has a record of their own with you.',
      next: 'End the participation; the other office refers the family.',
    },
    'hand-over-without-consent': {
      why: 'The consent to a hand-over to another office is missing.',
      next: 'See under consents who still has to agree. Under 18 all who have custody do.',
    },
    'already-offered': {
      why: 'The hand-over is offered already.',
      next: 'Wait for the answer, or withdraw the offer.',
    },
    'offer-answered': {
      why: 'The offer is answered or withdrawn already.',
      next: 'There is nothing left to do.',
    },
    'offer-lapsed': {
      why: 'The offer does not stand any more: consent is missing by now, or the participation is no longer free.',
      next: 'Refuse it, or talk to the other office.',
    },
    'still-on-place': {
      why: 'The person is still on their place.',
      next: 'Wait for the planned end, or ask the provider for a change proposal.',
    },
    'never-on-place': {
      why: 'Without a place there is no planned end.',
      next: 'Give another reason.',
    },
    'last-day-outside': {
      why: 'This day is not one of the stay on this place.',
      next: 'Give a day between the start and the planned end.',
    },
    'proposal-open': {
      why: 'A change proposal for this place already waits for the Jobcenter.',
      next: 'Wait for the decision, or withdraw the proposal.',
    },
    'already-settled': {
      why: 'The proposal is decided already.',
      next: 'The history says who decided and when.',
    },
    'changed-meanwhile': {
      why: 'Somebody changed this case meanwhile.',
      next: 'Reload the page and check the history.',
    },
  },
  done: {
    'person-referred': 'The person is referred. Now confirm the facts about the target group.',
    'facts-touching': 'The facts are confirmed. They touch an earlier decision.',
    'facts-confirmed': 'The facts are confirmed and checked.',
    'exception-granted': 'The exception is decided, with its reason.',
    'assignment-extended': 'The assignment is extended. The first decision stays as it was.',
    'touched-decision-acknowledged': 'That you took note is recorded.',
    'person-assigned': 'The person is assigned. Provider and coach see it now.',
    'household-changed': 'The family is changed.',
    'consents-changed': 'The consents are changed.',
    'stages-changed': 'The stages are changed.',
    'people-joined': 'The records are those of one person now.',
    'record-separated': 'The record is separated.',
    'hand-over-offered': 'The hand-over is offered. Until the answer everything stays as it is.',
    'hand-over-withdrawn': 'The offer is withdrawn.',
    'hand-over-taken': 'You keep the person from today on.',
    'hand-over-refused': 'The hand-over is refused. The other office reads your reason.',
    'participation-started': 'The participation has begun.',
    'participation-ended': 'The participation has ended.',
    'end-proposed': 'The proposal lies with the Jobcenter. Until it decides, nothing is paid for the place.',
    'proposal-accepted':
      'The proposal is accepted, the place free again. The participation runs on until you end it.',
    'proposal-declined': 'The proposal is declined. The person stays on the place.',
    'proposal-withdrawn': 'The proposal is withdrawn.',
  },
  actionsDone: {
    'participants.prepare-participation-version': 'Move to another version prepared',
    'participants.decide-participation-version': 'Move to another version decided',
    'participants.refer-person': 'Person referred',
    'participants.confirm-facts': 'Facts confirmed and checked',
    'participants.grant-exception': 'Exception decided',
    'participants.assign-person': 'Assigned to a place',
    'participants.join-household': 'Member of the family added',
    'participants.leave-household': 'Member of the family left',
    'participants.note-guardian': 'Guardian noted',
    'participants.end-custody': 'Custody ended',
    'participants.give-consent': 'Consent noted',
    'participants.withdraw-consent': 'Consent withdrawn',
    'participants.note-stage': 'Stage noted',
    'participants.break-off-stage': 'Stage broken off',
    'participants.enter-phase': 'Phase begun',
    'participants.join-people': 'Joined with another record',
    'participants.separate-person': 'Record separated',
    'participants.offer-hand-over': 'Hand-over to another office offered',
    'participants.take-hand-over': 'Taken over from another office',
    'participants.refuse-hand-over': 'Hand-over refused by the other office',
    'participants.withdraw-hand-over': 'Offer of a hand-over withdrawn',
    'participants.start-participation': 'Participation begun',
    'participants.extend-assignment': 'Assignment extended',
    'participants.acknowledge-touched-decision': 'Took note of a touched decision',
    'participants.end-participation': 'Participation ended',
    'participants.propose-end': 'Earlier end proposed',
    'participants.accept-proposal': 'Proposal accepted',
    'participants.decline-proposal': 'Proposal declined',
    'participants.withdraw-proposal': 'Proposal withdrawn',
  },
};
