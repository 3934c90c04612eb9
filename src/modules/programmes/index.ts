/** Förderprogramme: what a ministry starts, as data with dates and sources. */
export { checkProgrammeFile, explainProgrammeFile } from './cli.ts';
export { publishProgramme } from './commands/publish-programme.ts';
export { registerProgramme } from './commands/register-programme.ts';
export { districtsOf, programmeFiles } from './files.ts';
export type { ProgrammeDefinition } from './model/programme-definition.ts';
export { type ProgrammeRules, rulesOf } from './model/programme-rules.ts';
export {
  definitionBehind,
  findProgrammeRules,
  getProgrammeRules,
} from './queries/programme-rules.ts';
export {
  findProgramme,
  listProgrammes,
  listQuotas,
  type ProgrammeDetail,
  type ProgrammeRow,
  type QuotaRow,
} from './queries/programmes.ts';
export { listProgrammeChoices, programmeTitle } from './queries/titles.ts';
