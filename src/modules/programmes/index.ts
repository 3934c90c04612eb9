/** Förderprogramme: the programmes that a ministry starts, as data with dates and sources. */
export { checkLandFile, checkProgrammeFile, explainProgrammeFile } from './cli.ts';
export { fileText } from './commands/file-text.ts';
export { publishProgramme } from './commands/publish-programme.ts';
export { registerProgramme } from './commands/register-programme.ts';
export { districtsOf, landFile, landFiles, landsWithFile, programmeFiles } from './files.ts';
export type { BodyKind } from './model/bodies.ts';
export { areasOf, type LandBody, type LandFile, parseLandFile } from './model/land-file.ts';
export { hasNeededDocuments } from './model/needed-documents.ts';
export { programmePlaces } from './model/programme-places.ts';
export { type ProgrammeRules, rulesOf } from './model/programme-rules.ts';
export { districtQuotas } from './model/quotas.ts';
export { actAtStation, mayBeGranted } from './model/station.ts';
export { lineIn } from './model/yaml-lines.ts';
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
export { insertQuotas, landOf } from './store.ts';
