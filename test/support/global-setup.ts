import { beginTestRun } from './database/test-run.ts';

let end: () => Promise<void>;

/** Starts one server for all test files: `node --test --test-global-setup=test/support/global-setup.ts`. */
export async function globalSetup(): Promise<void> {
  end = await beginTestRun();
}

export async function globalTeardown(): Promise<void> {
  await end();
}
