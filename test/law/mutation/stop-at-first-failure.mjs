// A test reporter that has seen enough: one failing test is all that a mutant needs.
// biome-ignore lint/style/noDefaultExport: a reporter is found as the default export.
export default async function* stopAtFirstFailure(events) {
  for await (const { type } of events) if (type === 'test:fail') process.exit(1);
  yield '';
}
