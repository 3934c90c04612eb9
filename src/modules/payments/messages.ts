import { onlyPayerWords } from '#modules/programmes/index.ts';
import { catalogue, formatDate, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: string | number | null | undefined): string => formatMoney(Number(cents ?? 0));
const day = (iso: string | number | null | undefined): string => formatDate(String(iso ?? ''));

/** The sentences of payments when they refuse or are done, and the names of their states. */
export const paymentsMessages = catalogue(
  {
    statuses: {
      submitted: 'eingegangen',
      checked: 'geprüft',
      paid: 'ausgezahlt',
      returned: 'zurückgegeben',
    },
    rulings: {
      approved: 'freigegeben',
      rejected: 'abgelehnt',
      returned: 'zurückgegeben',
      lapsed: 'verfallen, weil sich die Rechnung geändert hat',
    },
    actionsDone: {
      'payments.submit-claim': 'Auszahlung beantragt',
      'payments.submit-advance': 'Mittel im Voraus abgerufen',
      'payments.check-claim': 'Antrag geprüft',
      'payments.return-claim': 'Antrag zurückgegeben',
      'payments.release-claim': 'Über die Auszahlung entschieden',
      'payments.prepare-recovery': 'Rückforderung vorbereitet',
      'payments.decide-recovery': 'Über die Rückforderung entschieden',
      'payments.prepare-receipt': 'Zahlungseingang gemeldet',
      'payments.decide-receipt': 'Über den Zahlungseingang entschieden',
      'payments.declare-share': 'Weiteren Geldgeber angegeben',
      'payments.withdraw-share': 'Angabe zu einem Geldgeber zurückgenommen',
      'payments.settle-recount': 'Nachrechnung abgeschlossen',
    },
    refusals: {
      'unknown-cost-type': {
        why: 'Diese Kostenart zahlt der Bescheid nicht.',
        next: 'Wählen Sie eine Kostenart aus dem Finanzierungsplan.',
      },
      'computed-by-itself': {
        why: 'Dieser Betrag wird berechnet und nicht eingetragen.',
        next: 'Lassen Sie die Zeile weg; der Betrag kommt von selbst dazu.',
      },
      'only-payer': {
        why: (facts: Facts) => onlyPayerWords.sentence(facts),
        next: 'Lassen Sie diese Kosten weg.',
      },
      'over-cost-limit': {
        why: (facts: Facts) =>
          `Das Programm trägt davon höchstens ${money(facts.allowed)}, beantragt wären ${money(facts.wanted)}.`,
        next: 'Beantragen Sie weniger, oder in einem anderen Monat.',
      },
      'needs-whom': {
        why: (facts: Facts) =>
          Number(facts.count) === 1
            ? 'Diese Kosten sind für jede Person, jeden Haushalt oder Platz begrenzt. Es fehlt, für wen die Zeile ist.'
            : `Diese Zeile ist für ${facts.count} Einheiten; es müssen ebenso viele verschiedene Kennungen dabeistehen.`,
        next: 'Tragen Sie die Kennung ein, keinen Namen; mehrere trennen Sie mit Komma.',
      },
      'needs-event-day': {
        why: 'Diese Kosten werden auf ein Ereignis gezahlt; sein Tag fehlt.',
        next: 'Tragen Sie den Tag ein, von dem an die Wartezeit läuft.',
      },
      'event-too-young': {
        why: (facts: Facts) =>
          `Die Wartezeit läuft noch; beantragt werden kann das ab dem ${day(facts.from)}.`,
        next: 'Nehmen Sie die Zeile heraus und beantragen Sie sie dann.',
      },
      'needs-subsidiarity': {
        why: 'Diese Kosten zahlt das Programm nur nachrangig. Sagen Sie, ob eine gesetzliche Leistung vorgeht.',
        next: 'Wählen Sie die Antwort aus.',
      },
      'needs-subsidiarity-reason': {
        why: 'Sagen Sie, wer abgelehnt hat oder warum keine Leistung in Betracht kommt.',
        next: 'Ein Satz genügt.',
      },
      'law-comes-first': {
        why: 'Geht eine gesetzliche Leistung vor, zahlt das Programm diese Kosten nicht.',
        next: 'Nehmen Sie die Zeile heraus und beantragen Sie die gesetzliche Leistung.',
      },
      'needs-amount': { why: 'Zu dieser Zeile fehlt der Betrag.', next: 'Tragen Sie den Betrag ein.' },
      'needs-quantity': { why: 'Zu dieser Zeile fehlt die Menge.', next: 'Tragen Sie die Menge ein.' },
      'needs-fact': {
        why: 'Der Satz dieser Kostenart hängt von Angaben zur Person ab, die hier fehlen.',
        next: 'Machen Sie alle Angaben, nach denen die Zeile fragt.',
      },
      'no-rate': {
        why: 'Der Bescheid nennt für diese Kostenart keinen Satz.',
        next: 'Fragen Sie die Stelle, die bewilligt hat.',
      },
      'nothing-to-recount': {
        why: 'Hier ist nichts mehr nachzurechnen.',
        next: 'Laden Sie die Seite neu.',
      },
      'difference-stands': {
        why: (facts: Facts) => `Es steht noch eine Differenz von ${money(facts.left)}.`,
        next: 'Sie wird mit dem nächsten Antrag verrechnet; oder fordern Sie das zu viel Gezahlte zurück.',
      },
      'nothing-to-claim': {
        why: (facts: Facts) =>
          Number(facts.total ?? 0) < 0
            ? `Es gibt nichts zu beantragen; ${money(-Number(facts.total))} sind zu viel gezahlt.`
            : 'Es gibt nichts zu beantragen: Kein Platz war besetzt, oder alles ist schon beantragt.',
        next: 'Zu viel Gezahltes wird mit dem nächsten Antrag verrechnet. Stimmen die Tage nicht, bitten Sie das Jobcenter, die Zuweisungen zu prüfen.',
      },
      'already-claimed': {
        why: 'Das ist schon beantragt, vielleicht gerade eben aus einem anderen Fenster.',
        next: 'Laden Sie die Seite neu; der Antrag steht in der Liste.',
      },
      'receipt-claimed': {
        why: 'Einen dieser Belege haben Sie schon einmal abgerechnet.',
        next: 'Nehmen Sie ihn heraus, oder nennen Sie den Beleg so, dass er von dem anderen zu unterscheiden ist.',
      },
      'already-advanced': {
        why: 'Für diese Tage ist schon ein Vorschuss abgerufen.',
        next: 'Wählen Sie einen Zeitraum, der danach beginnt.',
      },
      'no-advance': {
        why: 'Nach dem Bescheid wird nicht im Voraus gezahlt.',
        next: 'Rechnen Sie nach dem Monat ab.',
      },
      'outside-grant': {
        why: 'Dieser Zeitraum liegt außerhalb des Bescheids.',
        next: 'Wählen Sie Tage innerhalb des Bewilligungszeitraums.',
      },
      'window-too-long': {
        why: (facts: Facts) =>
          `So weit im Voraus wird nicht gezahlt; heute geht es bis zum ${day(facts.furthest)}.`,
        next: 'Rufen Sie höchstens bis zu diesem Tag ab.',
      },
      'plan-exhausted': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Der Finanzierungsplan gibt für eine der Kostenarten nicht mehr so viel her.'
            : `Der Finanzierungsplan hat für „${facts.costType}“ noch ${money(facts.left)}, beantragt würden ${money(facts.wanted)}.`,
        next: 'Bitten Sie den Zuwendungsgeber, den Plan zu ändern, oder beantragen Sie weniger.',
      },
      'not-in-plan': {
        why: (facts: Facts) => `Die Kostenart „${facts.costType}“ steht nicht im Finanzierungsplan.`,
        next: 'Lehnen Sie die Zeile ab, oder geben Sie den Antrag zurück.',
      },
      'more-back-than-due': {
        why: (facts: Facts) =>
          `Aus einer Quelle kämen ${money(facts.cents)} mehr zurück, als sie jetzt gibt.`,
        next: 'Geben Sie den Antrag zurück und fordern Sie den Unterschied zurück.',
      },
      'grant-closed': {
        why: 'Diese Zuwendung ist abgeschlossen oder aufgehoben, vielleicht gerade eben.',
        next: 'Sehen Sie den letzten Bescheid an; aus ihr wird nichts mehr ausgezahlt.',
      },
      'not-final': {
        why: (facts: Facts) =>
          `Nach dem Bescheid wird erst ausgezahlt, wenn er bestandskräftig ist. Das ist er ab dem ${day(facts.finalOn)}.`,
        next: 'Geben Sie an diesem Tag frei; verzichtet der Zuwendungsempfänger auf Rechtsbehelfe, geht es sofort.',
      },
      'receipt-prepared': {
        why: 'Der Eingang ist schon gemeldet.',
        next: 'Eine zweite Person bestätigt ihn.',
      },
      'already-received': {
        why: 'Dieses Geld ist schon eingegangen.',
        next: 'Laden Sie die Seite neu.',
      },
      'wrong-status': {
        why: 'Der Antrag ist inzwischen weiter.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'not-by-preparer': {
        why: 'Sie haben diesen Antrag selbst geprüft. Über Geld entscheiden immer zwei Personen.',
        next: 'Bitten Sie eine Kollegin oder einen Kollegen um die Freigabe.',
      },
      'not-prepared': {
        why: 'Das hat noch niemand geprüft.',
        next: 'Prüfen Sie ihn; eine zweite Person gibt dann frei.',
      },
      'recovery-prepared': {
        why: 'Für diese Auszahlung liegt schon eine vorbereitete Rückforderung vor.',
        next: 'Eine zweite Person kann ihr zustimmen oder sie mit Begründung zurückgeben.',
      },
      'not-paid': {
        why: 'Auf diesen Antrag ist nichts ausgezahlt.',
        next: 'Geben Sie den Antrag zurück, wenn er nicht stimmt.',
      },
      'no-line-this-year': {
        why: (facts: Facts) =>
          `Für ${facts.year} hat das Programm noch keine Haushaltsstelle, auf der das Geld eingeht.`,
        next: 'Bitten Sie die Programmstelle, Mittel für das laufende Jahr einzustellen.',
      },
      'above-paid': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Von dieser Auszahlung steht inzwischen weniger.'
            : `Von dieser Auszahlung stehen nur noch ${money(facts.left)}.`,
        next: 'Fordern Sie höchstens diesen Betrag zurück.',
      },
      'due-in-the-past': {
        why: 'Der Tag der Rückzahlung liegt in der Vergangenheit.',
        next: 'Setzen Sie einen Tag ab heute. Eine vorbereitete Rückforderung geben Sie mit diesem Grund zurück.',
      },
      'month-not-over': {
        why: 'Der Monat ist noch nicht vorbei; erst dann stehen die besetzten Tage fest.',
        next: 'Beantragen Sie die Auszahlung nach dem letzten Tag des Monats.',
      },
      'open-change-proposal': {
        why: (facts: Facts) =>
          facts.places === undefined
            ? 'Zu einem Platz ist ein Änderungsvorschlag offen. Solange fließt für ihn kein Geld.'
            : `Zu Platz ${facts.places} ist ein Änderungsvorschlag offen. Solange fließt dafür kein Geld.`,
        next: 'Das Jobcenter muss den Vorschlag annehmen oder ablehnen; danach wird neu gerechnet.',
      },
      'project-exhausted': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Für das Projekt ist nicht mehr so viel bewilligt.'
            : `Für das Projekt stehen noch ${money(facts.left)} bereit, beantragt würden ${money(facts.wanted)}.`,
        next: 'Wenden Sie sich an die Bewilligungsstelle; sie kann die Zuwendung ändern.',
      },
      'commitment-exhausted': {
        why: (facts: Facts) =>
          facts.open === undefined
            ? 'Die Mittelbindung reicht für diesen Betrag nicht mehr.'
            : `In der Mittelbindung sind noch ${money(facts.open)} offen, gebraucht werden ${money(facts.wanted)}.`,
        next: 'Prüfen Sie, ob der Plan für dieses Jahr genug vorsieht, oder geben Sie den Antrag zurück.',
      },
      'calculation-outdated': {
        why: (facts: Facts) =>
          `Beantragt sind ${money(facts.requested)}; nach heutigem Stand wären es ${money(facts.now)}.`,
        next: 'Geben Sie den Antrag mit diesem Grund zurück; dann wird neu gerechnet und beantragt.',
      },
      'does-not-add-up': {
        why: 'Antrag, Zeilen und Buchung ergeben nicht dieselbe Summe.',
        next: 'Geben Sie den Antrag zurück und melden Sie uns den Fall.',
      },
      'above-the-whole': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Zusammen würden die Geldgeber mehr tragen, als der Platz in diesem Monat kostet.'
            : `Der Platz kostet in diesem Monat ${money(facts.cost)}; davon sind noch ${money(facts.left)} nicht gedeckt.`,
        next: 'Geben Sie höchstens den noch offenen Betrag an, oder nehmen Sie eine andere Angabe zurück.',
      },
      'no-such-cost': {
        why: 'Für diesen Platz fällt in diesem Monat keine solche Kostenart an.',
        next: 'Wählen Sie einen Platz, der in dem Monat besetzt war, und eine Kostenart, die für ihn gilt.',
      },
      'already-withdrawn': {
        why: 'Diese Angabe ist schon zurückgenommen.',
        next: 'Laden Sie die Seite neu.',
      },
    },
    done: {
      'receipt-prepared': 'Der Eingang ist gemeldet. Jetzt ist eine zweite Person an der Reihe.',
      'receipt-approved': 'Der Eingang ist bestätigt und gebucht.',
      'receipt-rejected': 'Der Eingang ist nicht bestätigt.',
      'receipt-returned': 'Die Meldung ist zurückgegeben. Gebucht wurde nichts.',
      'receipt-lapsed': 'Die Meldung ist überholt. Gebucht wurde nichts.',
      'recount-settled': 'Die Nachrechnung ist abgeschlossen.',
      claimed: 'Der Antrag ist gestellt. Der Zuwendungsgeber prüft ihn.',
      checked: 'Geprüft. Jetzt ist eine zweite Person an der Reihe.',
      approved: 'Freigegeben und gebucht.',
      returned: 'Der Antrag ist zurückgegeben. Der Zuwendungsempfänger sieht Ihren Grund.',
      'recovery-prepared': 'Die Rückforderung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'recovery-approved': 'Zurückgefordert. Verfügbar ist das Geld erst, wenn es eingegangen ist.',
      'recovery-rejected': 'Die Rückforderung ist abgelehnt.',
      'recovery-returned': 'Die Rückforderung ist zurückgegeben. Gebucht wurde nichts.',
      'recovery-lapsed':
        'Inzwischen ist mehr zurückgefordert; die Vorbereitung ist verfallen. Gebucht wurde nichts.',
      lapsed:
        'Die Rechnung hat sich seit der Prüfung geändert; sie ist verfallen. Es wurde nichts ausgezahlt.',
      declared: 'Der Geldgeber ist angegeben; sein Anteil wird nicht mehr beantragt.',
      withdrawn: 'Die Angabe ist zurückgenommen.',
    },
  },
  {
    statuses: { submitted: 'received', checked: 'checked', paid: 'paid', returned: 'returned' },
    rulings: {
      approved: 'released',
      rejected: 'rejected',
      returned: 'returned',
      lapsed: 'lapsed, because the calculation changed',
    },
    actionsDone: {
      'payments.submit-claim': 'Claim submitted',
      'payments.submit-advance': 'Advance claimed',
      'payments.check-claim': 'Claim checked',
      'payments.return-claim': 'Claim returned',
      'payments.release-claim': 'Payment decided',
      'payments.prepare-recovery': 'Recovery prepared',
      'payments.decide-recovery': 'Recovery decided',
      'payments.prepare-receipt': 'Receipt of money reported',
      'payments.decide-receipt': 'Receipt of money decided',
      'payments.declare-share': 'Other payer named',
      'payments.withdraw-share': 'Other payer taken back',
      'payments.settle-recount': 'Recount settled',
    },
    refusals: {
      'unknown-cost-type': {
        why: 'The notice does not pay this cost type.',
        next: 'Choose a cost type of the finance plan.',
      },
      'computed-by-itself': {
        why: 'This amount is computed and not typed.',
        next: 'Leave the line out; the amount is added by itself.',
      },
      'only-payer': {
        why: (facts: Facts) => onlyPayerWords.sentence(facts),
        next: 'Leave these costs out.',
      },
      'over-cost-limit': {
        why: (facts: Facts) =>
          `The programme pays ${money(facts.allowed)} of it at most, ${money(facts.wanted)} would be claimed.`,
        next: 'Claim less, or in another month.',
      },
      'needs-whom': {
        why: (facts) =>
          Number(facts.count) === 1
            ? 'These costs are limited for each person, household or place; for whom the line is, is missing.'
            : `This line is about ${facts.count} units; it needs as many different signs.`,
        next: 'Type the sign, not a name (lines[].forWhom).',
      },
      'needs-event-day': {
        why: 'These costs are paid on an event; its day is missing.',
        next: 'Type the day from which the waiting time runs (lines[].eventOn).',
      },
      'event-too-young': {
        why: (facts) => `The waiting time still runs; this can be claimed from ${day(facts.from)} on.`,
        next: 'Take the line out and claim it then.',
      },
      'needs-subsidiarity': {
        why: 'The programme pays these costs only where the law does not. Say whether a benefit of the law comes first.',
        next: 'Choose the answer.',
      },
      'needs-subsidiarity-reason': {
        why: 'Say who refused it, or why no benefit applies.',
        next: 'One sentence is enough.',
      },
      'law-comes-first': {
        why: 'Where a benefit of the law comes first, the programme does not pay these costs.',
        next: 'Take the line out and apply for that benefit.',
      },
      'needs-amount': { why: 'The amount of this line is missing.', next: 'Type the amount.' },
      'needs-quantity': { why: 'The quantity of this line is missing.', next: 'Type the quantity.' },
      'needs-fact': {
        why: 'The rate of this cost type hangs on facts of the person that are missing here.',
        next: 'State each fact that the tiers of the cost type ask for (lines[].facts).',
      },
      'no-rate': {
        why: 'The notice names no rate for this cost type.',
        next: 'Ask whoever granted the money.',
      },
      'nothing-to-recount': { why: 'There is nothing left to recount here.', next: 'Reload the page.' },
      'difference-stands': {
        why: (facts) => `A difference of ${money(facts.left)} still stands.`,
        next: 'The next claim sets it off; or demand back what was too much.',
      },
      'nothing-to-claim': {
        why: (facts) =>
          Number(facts.total ?? 0) < 0
            ? `There is nothing to claim; ${money(-Number(facts.total))} too much was paid.`
            : 'There is nothing to claim: no place was occupied, or everything is claimed already.',
        next: 'What was paid too much is set off against the next claim. If the days are wrong, ask the Jobcenter to check the assignments.',
      },
      'already-claimed': {
        why: 'This is claimed already, perhaps just now from another window.',
        next: 'Reload the page; the claim stands in the list.',
      },
      'receipt-claimed': {
        why: 'You have claimed one of these receipts before.',
        next: 'Take it out, or name the receipt so that it can be told from the other.',
      },
      'already-advanced': {
        why: 'An advance for these days is claimed already.',
        next: 'Choose a period that begins after it.',
      },
      'no-advance': { why: 'The notice pays nothing in advance.', next: 'Claim after the month.' },
      'outside-grant': {
        why: 'This period lies outside the notice.',
        next: 'Choose days within the period of the grant.',
      },
      'window-too-long': {
        why: (facts) => `Nothing is paid so far ahead; today it may reach until ${day(facts.furthest)}.`,
        next: 'Claim until that day at most.',
      },
      'plan-exhausted': {
        why: (facts) =>
          facts.left === undefined
            ? 'The finance plan does not hold that much for one of the cost types.'
            : `The finance plan has ${money(facts.left)} left for “${facts.costType}”, ${money(facts.wanted)} would be claimed.`,
        next: 'Ask the grantor to change the plan, or claim less.',
      },
      'not-in-plan': {
        why: (facts) => `The cost type “${facts.costType}” does not stand in the finance plan.`,
        next: 'Reject the line, or return the claim.',
      },
      'more-back-than-due': {
        why: (facts) => `${money(facts.cents)} more would come back from a source than it gives now.`,
        next: 'Return the claim and demand the difference back.',
      },
      'grant-closed': {
        why: 'This grant has been closed or taken back, perhaps just now.',
        next: 'Look at its last notice; nothing is paid out of it any more.',
      },
      'not-final': {
        why: (facts) =>
          `By the notice nothing is paid before it is final. It is from ${day(facts.finalOn)} on.`,
        next: 'Release it on that day; if the grantee waives remedies, it may be paid at once.',
      },
      'receipt-prepared': { why: 'The receipt is reported already.', next: 'Another person confirms it.' },
      'already-received': { why: 'This money has come in already.', next: 'Reload the page.' },
      'wrong-status': {
        why: 'The claim has moved on.',
        next: 'Reload the page; the history says what happened.',
      },
      'not-by-preparer': {
        why: 'You checked this claim yourself. Decisions on money always take two people.',
        next: 'Please ask a colleague to release it.',
      },
      'not-prepared': {
        why: 'Nobody has checked this yet.',
        next: 'Check it; a second person then releases it.',
      },
      'recovery-prepared': {
        why: 'A recovery of this payment is already prepared.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'not-paid': {
        why: 'Nothing was paid on this claim.',
        next: 'Return the claim if it is not right.',
      },
      'no-line-this-year': {
        why: (facts) =>
          `The programme has no budget line for ${facts.year} yet, on which the money comes in.`,
        next: 'Ask the programme office to appropriate money for the current year.',
      },
      'above-paid': {
        why: (facts) =>
          facts.left === undefined
            ? 'Less of this payment stands by now.'
            : `Only ${money(facts.left)} of this payment stand.`,
        next: 'Claim back at most this amount.',
      },
      'due-in-the-past': {
        why: 'The day of repayment lies in the past.',
        next: 'Set a day from today on. What is prepared already you return with this reason.',
      },
      'month-not-over': {
        why: 'The month is not over yet; only then the occupied days are known.',
        next: 'Claim the money after the last day of the month.',
      },
      'open-change-proposal': {
        why: (facts) =>
          facts.places === undefined
            ? 'A change proposal is open for a place. Until it is settled no money flows for it.'
            : `A change proposal is open for place ${facts.places}. Until it is settled no money flows for it.`,
        next: 'The Jobcenter has to accept or decline the proposal; then it is computed anew.',
      },
      'project-exhausted': {
        why: (facts) =>
          facts.left === undefined
            ? 'Not that much is granted to the project any more.'
            : `${money(facts.left)} is left for the project, ${money(facts.wanted)} would be claimed.`,
        next: 'Please ask the grant authority; it can change the grant.',
      },
      'commitment-exhausted': {
        why: (facts) =>
          facts.open === undefined
            ? 'The commitment does not hold this amount any more.'
            : `${money(facts.open)} is open in the commitment, needed are ${money(facts.wanted)}.`,
        next: 'See whether the plan has enough for this year, or return the claim.',
      },
      'calculation-outdated': {
        why: (facts) =>
          `Claimed are ${money(facts.requested)}; as things stand it would be ${money(facts.now)}.`,
        next: 'Return the claim with this reason; it is then computed and claimed anew.',
      },
      'does-not-add-up': {
        why: 'Claim, lines and booking do not have the same sum.',
        next: 'Return the claim and report the case to us.',
      },
      'above-the-whole': {
        why: (facts) =>
          facts.left === undefined
            ? 'Together the payers would bear more than the place costs in this month.'
            : `The place costs ${money(facts.cost)} in this month; ${money(facts.left)} of it is not covered yet.`,
        next: 'Name at most the open amount, or take another entry back.',
      },
      'no-such-cost': {
        why: 'There is no such cost for this place in this month.',
        next: 'Choose a place that was occupied in the month, and a cost type that holds for it.',
      },
      'already-withdrawn': { why: 'This entry is taken back already.', next: 'Reload the page.' },
    },
    done: {
      'receipt-prepared': 'The receipt is reported. Now it is a second person’s turn.',
      'receipt-approved': 'The receipt is confirmed and booked.',
      'receipt-rejected': 'The receipt is not confirmed.',
      'receipt-returned': 'The report is returned. Nothing was booked.',
      'receipt-lapsed': 'The report is outdated. Nothing was booked.',
      'recount-settled': 'The recount is settled.',
      claimed: 'The claim is submitted. The grantor checks it.',
      checked: 'Checked. Now it is a second person’s turn.',
      approved: 'Released and posted.',
      returned: 'The claim is returned. The grantee sees your reason.',
      'recovery-prepared': 'The recovery is prepared. Now it is for another person to decide.',
      'recovery-approved': 'Demanded back. The money is available once it has come in.',
      'recovery-rejected': 'The recovery is rejected.',
      'recovery-returned': 'The recovery is returned. Nothing was booked.',
      'recovery-lapsed': 'More was claimed back since; the preparation has lapsed. Nothing was booked.',
      lapsed: 'The calculation changed after the check, which has lapsed. Nothing was paid.',
      declared: 'The other payer is named; the share is no longer claimed.',
      withdrawn: 'The entry is taken back.',
    },
  },
);
