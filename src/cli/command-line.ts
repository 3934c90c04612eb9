import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '#app/settings.ts';

type Action = (arguments_: Arguments) => Promise<number>;
type Arguments = { words: string[]; options: Options; settings: Settings };
type Options = {
  port?: string;
  data?: string;
  stories?: boolean;
  organisation?: string;
  role?: string;
  land?: string;
  host?: string;
  cases?: string;
  on?: string;
};

/** Every command, loaded when it is called: `law check` does not wait for a web server to load. */
const ACTIONS: Readonly<Record<string, () => Promise<Action>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  worker: async () => (await import('./worker.ts')).worker,
  migrate: async () => (await import('./migrate.ts')).migrateDatabase,
  stories: async () => (await import('./stories.ts')).stories,
  audit: async () => (await import('./audit.ts')).audit,
  doctor: async () => (await import('./doctor.ts')).doctor,
  land: async () => (await import('./land.ts')).land,
  token: async () => (await import('./token.ts')).token,
  law: async () => (await import('./documents.ts')).law,
  calls: async () => (await import('./documents.ts')).calls,
  programme: async () => (await import('./documents.ts')).programme,
};

const HELP = `Usage: bin/stellwerk COMMAND

  serve [--port 3000] [--data DIR] [--stories]   serve the web application; --stories loads examples into an empty database
  worker [--data DIR]                            run jobs and the audit sequencer (serve starts one by itself)
  migrate [--data DIR]                           bring a database to the current schema
  stories load [NAME] [--data DIR]               load worked examples into an empty database
  audit verify [--data DIR]                      recompute the whole audit chain
  doctor [--data DIR]                            check what the installation needs
  land check [FILE]                              what is wrong in the file of a Land's bodies: YAML in, JSON out
  land found [FILE]                              found a Land beside those that are there; prints its set-up link
  land settle [FILE]                             set up its bodies; the second time only what differs
  token create --organisation ID --role ROLE     make an API token, shown once
  law list | law check [FILE] | law plan [FILE]  the law as code: JSON in, JSON out
  law what-would-change [FILE]                   who is affected by other values or another day: JSON in, JSON out
      --cases database                           … of the open cases of this installation, by pseudonym
  calls rank [FILE]                              the ranking of a call: JSON in, JSON out
  programme check [FILE]                         what is wrong in a programme file: YAML in, JSON out
  programme explain [FILE] [--on DAY]            what follows from it on a day: YAML in, JSON out

Without DATABASE_URL an embedded PostgreSQL runs in --data (default: data/).
Where an installation serves several Länder, --land says which one token and law mean.
`;

/** Runs one command and answers its exit status: 0 done, 2 wrong input, 1 anything else. Never a stack trace. */
export async function commandLine(given: string[]): Promise<number> {
  const [name = 'help', ...rest] = given;
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return 0;
  }
  const load = ACTIONS[name];
  if (!load) return usage(`there is no command "${name}"`);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        host: { type: 'string' },
        stories: { type: 'boolean' },
        organisation: { type: 'string' },
        role: { type: 'string' },
        land: { type: 'string' },
        cases: { type: 'string' },
        on: { type: 'string' },
      },
    });
    const { settings, faults } = readSettings(values, process.env);
    if (faults.length > 0)
      return usage(faults.map(({ setting, message }) => `${setting}: ${message}`).join('\n'));
    const action = await load();
    return await action({ words: positionals, options: values, settings });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.STELLWERK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

export function usage(problem: string): number {
  process.stderr.write(`${problem}\n\n${HELP}`);
  return 2;
}

export type { Arguments };
