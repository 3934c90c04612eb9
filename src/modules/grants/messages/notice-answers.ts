import { catalogue, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: string | number | null | undefined): string => formatMoney(Number(cents ?? 0));

/** The sentences of later notices when they are refused or given, and how the history says it. */
export const noticeAnswers = catalogue(
  {
    actionsDone: {
      'grants.prepare-notice': 'Bescheid vorbereitet',
      'grants.decide-notice': 'Über den Bescheid entschieden',
    },
    done: {
      'notice-prepared': 'Der Bescheid ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'notice-approved': 'Erlassen und gebucht. Der Bescheid geht an den Zuwendungsempfänger.',
      'notice-returned': 'Die Vorbereitung ist zurückgegeben. Gebucht wurde nichts.',
      'notice-lapsed':
        'Die Zuwendung hat sich seit der Vorbereitung geändert; sie ist verfallen. Gebucht wurde nichts.',
    },
    refusals: {
      'notice-prepared': {
        why: 'Für diese Zuwendung ist schon ein Bescheid vorbereitet.',
        next: 'Eine zweite Person kann ihn erlassen oder mit Begründung zurückgeben.',
      },
      'below-paid': {
        why: (facts: Facts) =>
          `Aus der Quelle „${facts.source}“ sind für ${facts.year} schon ${money(facts.least)} ausgezahlt; vorgesehen wären nur noch ${money(facts.wanted)}.`,
        next: 'Lassen Sie mindestens das Ausgezahlte stehen. Was zurückkommen soll, fordern Sie bei der Auszahlung zurück.',
      },
      'below-accepted': {
        why: 'Für eine Kostenart ist schon mehr anerkannt, als der geänderte Plan noch vorsieht.',
        next: 'Kürzen Sie die Position höchstens bis auf das Anerkannte.',
      },
      'below-passed-on': {
        why: (facts: Facts) =>
          `Aus der Quelle „${facts.source}“ sind für ${facts.year} schon ${money(facts.least)} weitergeleitet oder verbraucht; vorgesehen wären nur noch ${money(facts.wanted)}.`,
        next: 'Zuerst ändert der Zuwendungsempfänger seine Bescheide an die Träger, dann kann dieser folgen.',
      },
      'passed-on-open': {
        why: (facts: Facts) => `Von den weitergeleiteten Mitteln sind noch ${money(facts.open)} offen.`,
        next: 'Zuerst schließt der Zuwendungsempfänger seine Bescheide an die Träger ab.',
      },
      'claims-open': {
        why: (facts: Facts) =>
          Number(facts.count) === 1
            ? `Über den Auszahlungsantrag für ${facts.months} ist noch nicht entschieden.`
            : `Über ${facts.count} Auszahlungsanträge ist noch nicht entschieden: ${facts.months}.`,
        next: 'Geben Sie sie frei oder zurück, dann kann die Zuwendung enden.',
      },
      'demand-open': {
        why: (facts: Facts) => `Von dieser Zuwendung sind noch ${money(facts.owed)} zurückzuzahlen.`,
        next: 'Schließen Sie ab, wenn das Geld eingegangen ist.',
      },
      'outlasts-grant': {
        why: 'Was weitergeleitet ist, liefe länger als die Zuwendung, aus der es kommt.',
        next: 'Kürzen Sie zuerst die Laufzeit der weitergeleiteten Bescheide, oder verlängern Sie zuerst den Bescheid darüber.',
      },
      'ends-before-start': {
        why: 'Der letzte Tag liegt vor dem ersten.',
        next: 'Wählen Sie einen späteren Tag, oder widerrufen Sie den Bescheid ganz.',
      },
      'nothing-changes': {
        why: 'So ändert sich nichts.',
        next: 'Ändern Sie mindestens einen Betrag oder den letzten Tag.',
      },
      'only-less': {
        why: 'Ein Teilwiderruf oder eine Teilrücknahme darf in keinem Jahr mehr bewilligen als bisher.',
        next: 'Nehmen Sie einen Änderungsbescheid, wenn etwas dazukommt.',
      },
      'above-financing': {
        why: (facts: Facts) =>
          `Nach der Finanzierungsart des Programms trägt der Zuwendungsgeber höchstens ${money(facts.most)} dieser Kosten; im Plan stehen ${money(facts.wanted)}.`,
        next: 'Nehmen Sie eigene Mittel oder Mittel Dritter in den Plan auf, oder kürzen Sie die Positionen des Zuwendungsgebers.',
      },
      'above-line': {
        why: (facts: Facts) =>
          `Von Position ${facts.line} Ihres Bescheids sind noch ${money(facts.left)} weiterzuleiten, nicht ${money(facts.wanted)}.`,
        next: 'Nehmen Sie höchstens, was noch da ist.',
      },
      'grant-closed': {
        why: 'Diese Zuwendung ist mit ihrem Schlussbescheid abgeschlossen.',
        next: 'Ein weiterer Bescheid ist nicht vorgesehen.',
      },
    },
  },
  {
    actionsDone: {
      'grants.prepare-notice': 'Notice prepared',
      'grants.decide-notice': 'Notice decided',
    },
    done: {
      'notice-prepared': 'The notice is prepared. Now it is for another person to decide.',
      'notice-approved': 'Given and booked. The notice goes to the grantee.',
      'notice-returned': 'The preparation is returned. Nothing was booked.',
      'notice-lapsed': 'The grant has changed since; the preparation has lapsed. Nothing was booked.',
    },
    refusals: {
      'notice-prepared': {
        why: 'A notice is already prepared for this grant.',
        next: 'A second person can give it, or return it with a reason.',
      },
      'below-paid': {
        why: (facts) =>
          `${money(facts.least)} are paid from “${facts.source}” for ${facts.year} already; only ${money(facts.wanted)} would stay.`,
        next: 'Leave at least what is paid. What is to come back you demand at its payment.',
      },
      'below-accepted': {
        why: 'More is accepted of a cost type than the changed plan would have.',
        next: 'Cut the line at most to what is accepted.',
      },
      'below-passed-on': {
        why: (facts) =>
          `${money(facts.least)} from “${facts.source}” for ${facts.year} are passed on or used already; only ${money(facts.wanted)} would stay.`,
        next: 'First the grantee changes its notices to providers, then this one can follow.',
      },
      'passed-on-open': {
        why: (facts) => `${money(facts.open)} of what is passed on are still open.`,
        next: 'First the grantee closes its notices to providers.',
      },
      'claims-open': {
        why: (facts) =>
          Number(facts.count) === 1
            ? `The claim for ${facts.months} is not decided yet.`
            : `${facts.count} claims are not decided yet: ${facts.months}.`,
        next: 'Release or return them; then the grant can end.',
      },
      'demand-open': {
        why: (facts) => `${money(facts.owed)} of this grant are still to be paid back.`,
        next: 'Close it once the money has come in.',
      },
      'outlasts-grant': {
        why: 'What is passed on would run longer than the grant it comes from.',
        next: 'Shorten the notices passed on first, or prolong the notice above first.',
      },
      'ends-before-start': {
        why: 'The last day lies before the first.',
        next: 'Choose a later day, or revoke the whole grant.',
      },
      'nothing-changes': {
        why: 'Nothing changes like this.',
        next: 'Change at least one amount, or the last day.',
      },
      'only-less': {
        why: 'Taking back in part grants more in no year.',
        next: 'Give a notice of amendment if something is added.',
      },
      'above-financing': {
        why: (facts) =>
          `By the financing of the programme the grantor bears at most ${money(facts.most)} of these costs; the plan has ${money(facts.wanted)}.`,
        next: 'Put own money or that of others into the plan, or cut the lines of the grantor.',
      },
      'above-line': {
        why: (facts) =>
          `${money(facts.left)} of line ${facts.line} of your notice are left to pass on, not ${money(facts.wanted)}.`,
        next: 'Take at most what is left.',
      },
      'grant-closed': {
        why: 'This grant is closed by its closing notice.',
        next: 'No further notice follows.',
      },
    },
  },
);
