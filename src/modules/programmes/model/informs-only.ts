/**
 * The fields of a programme file that decide nothing, each with the reason. Every other field changes what follows from
 * the file; a test changes each of them in turn.
 */
export const informsOnly: Readonly<Record<string, string>> = {
  title: 'names something on pages and papers',
  summary: 'tells readers what the programme is about',
  text: 'says a rule in words; what decides stands beside it',
  legalBasis: 'is quoted on notices',
  who: 'says in the words of the source who acts',
  earmark: 'is read by whoever gives a notice',
  eligible: 'is read by whoever checks a receipt',
  notEligible: 'is read by whoever checks a receipt',
  proofs: 'is read by whoever claims money',
  proof: 'is read by whoever claims money',
  what: 'says an event or a duty in words',
  ifNot: 'says in words what follows from a duty that is not kept',
  stated: 'are the words of the source; the number beside them decides',
  otherStatements: 'raise a flag that a named person answers before publication',
  parameters: 'hold figures that no rule asks for',
  openQuestions: 'say what no source answers',
  sources: 'name where a fact comes from',
  verified: 'is shown beside a fact',
  note: 'says what to mind about a fact',
  bibliography: 'says what the sources are',
  'costTypes.to': 'says who has the money in the end; it is paid to whoever claims it',
  'costTypes.refundedBy': 'says who pays back whoever pays from books that are not kept here',
  'offers.openEnded': 'says what becomes of a job after the money has ended',
  'procedure.steps.binding': 'says how a vote is meant; what was selected is applied for as it is',
};

/** Tells whether a field only informs: by its own name or that of a part above it, or by both where only one of a name does. */
export const onlyInforms = (path: readonly PropertyKey[]): boolean => {
  const names = path.filter((step) => typeof step === 'string');
  const whole = names.slice(names[0] === 'areas' ? 1 : 0).join('.');
  return names.some((name) => Object.hasOwn(informsOnly, name)) || Object.hasOwn(informsOnly, whole);
};
