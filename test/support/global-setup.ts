import { beginTestRun } from './database/test-run.ts';

let end: () => Promise<void>;

/** For `node --test --test-global-setup=test/support/global-setup.ts`: one server for all test files. */
export async function globalSetup(): Promise<void> {
  end = await beginTestRun();
}

export async function globalTeardown(): Promise<void> {
  await end();
}
