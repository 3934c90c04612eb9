/** Förderprogramme: the programmes that a ministry starts, as data with dates and sources. */
export { checkProgrammeFile, explainProgrammeFile } from './cli.ts';
export { publishProgramme } from './commands/publish-programme.ts';
export { registerProgramme } from './commands/register-programme.ts';
export { districtsOf, programmeFiles } from './files.ts';
export type { BodyKind } from './model/bodies.ts';
export { hasNeededDocuments } from './model/needed-documents.ts';
export { type ProgrammeRules, rulesOf } from './model/programme-rules.ts';
export { actAtStation, mayBeGranted } from './model/station.ts';
export {
  definitionBehind,
  findProgrammeRules,
  getProgrammeRules,
  listAreaRules,
  listProgrammeRules,
  type RuledProgramme,
} from './queries/programme-rules.ts';
export { listQuotas, type QuotaRow } from './queries/programmes.ts';
export { listProgrammeChoices, programmeTitle } from './queries/titles.ts';
