import { isPure } from './quick/choose-tests.ts';

/** Test files that share a process, in the order in which they run. */
export type Group = { readonly name: string; readonly files: readonly string[] };

/** Files that take long or reach for browsers, servers and processes: each is alone. The longest begin first. */
const ALONE = [
  /^test\/trust\/access\/weakened-policies\./,
  /^test\/budget\//,
  /^test\/trust\//,
  /^test\/check\./,
  /\.browser\.test\./,
  /^test\/(support|journeys|law)\//,
  /^src\/platform\/database\/server\//,
];

const placeOf = (file: string): number => ALONE.findIndex((one) => one.test(file));

/**
 * Sorts test files into processes. Loading the program costs more than most files take, so the files of one module, and
 * all that need no database, share a process; what takes long begins first, so that both workers end together.
 */
export function groupTests(files: readonly string[]): Group[] {
  const alone = files
    .filter((file) => placeOf(file) !== -1)
    .sort((one, next) => placeOf(one) - placeOf(next));
  const shared = Object.groupBy(
    files.filter((file) => placeOf(file) === -1),
    folderOf,
  );
  return [
    ...alone.map((file) => ({ name: nameOf(file), files: [file] })),
    ...Object.entries(shared).map(([name, files = []]) => ({ name, files })),
  ];
}

/** `modules-calls`, `api`; one for all that need no database. */
function folderOf(file: string): string {
  if (isPure(file)) return 'pure';
  const [, folder = 'other'] = /^src\/(modules\/[^/]+|[^/]+)\//.exec(file) ?? [];
  return folder.replace('/', '-');
}

const nameOf = (file: string): string => file.replaceAll('/', '-').replace(/\.test\.tsx?$/, '');
