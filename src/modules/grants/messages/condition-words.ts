import { catalogue } from '#ui/language.ts';

/** The words in which the conditions of a programme are asked and answered before a grant. */
export const conditionWords = catalogue(
  {
    title: 'Fragen des Programms',
    hint: 'Bewilligt wird nur, wenn alle Bedingungen erfüllt sind. Wer ablehnt, darf Fragen offen lassen.',
    decidedBy: (body: string) => `Es entscheidet: ${body}`,
    isMet: 'Ist die Bedingung erfüllt?',
    reason: 'Begründung',
    saidBy: 'Wer hat das dort entschieden, und wann?',
    saidByHint: 'Beispiel: Frau Muster, Jobcenter, 15.03.2018',
    met: (reason: string) => `erfüllt: ${reason}`,
    waitsFor: (body: string) => `wartet auf die Antwort: ${body}`,
    notMet: (reason: string) => `nicht erfüllt: ${reason}`,
    faults: {
      needsAnswer: 'Beantworten Sie diese Frage.',
      notMet: 'Ist die Bedingung nicht erfüllt, kann nicht bewilligt werden.',
      needsReason: 'Sagen Sie, worauf sich die Antwort stützt.',
      needsName: 'Nennen Sie die Person und den Tag.',
      saidElsewhere: 'Das sagt die Stelle selbst, die das Programm nennt.',
    },
    form: {
      title: 'Bedingung beantworten',
      breadcrumb: 'Pflichten aus Programmen',
      which: 'Welche Bedingung?',
      reasonHint: 'Worauf sich die Antwort stützt; keine Namen',
      save: 'Antwort festhalten',
      facts: { grantee: 'Antrag von', projects: 'Vorhaben', period: 'Laufzeit', submitted: 'Eingang' },
    },
  },
  {
    title: 'Questions of the programme',
    hint: 'A grant is given only if every condition is met. Whoever rejects may leave questions open.',
    decidedBy: (body) => `Decided by: ${body}`,
    isMet: 'Is the condition met?',
    reason: 'Reason',
    saidBy: 'Who decided it there, and when?',
    saidByHint: 'Example: Ms Muster, Jobcenter, 15.03.2018',
    met: (reason) => `met: ${reason}`,
    waitsFor: (body) => `waits for the answer of: ${body}`,
    notMet: (reason) => `not met: ${reason}`,
    faults: {
      needsAnswer: 'Answer this question.',
      notMet: 'If the condition is not met, nothing can be granted.',
      needsReason: 'Say what the answer rests on.',
      needsName: 'Name the person and the day.',
      saidElsewhere: 'The body that the programme names says so itself.',
    },
    form: {
      title: 'Answer a condition',
      breadcrumb: 'Duties from programmes',
      which: 'Which condition?',
      reasonHint: 'What the answer rests on; no names',
      save: 'Note the answer',
      facts: { grantee: 'Application of', projects: 'Projects', period: 'Period', submitted: 'Received' },
    },
  },
);
