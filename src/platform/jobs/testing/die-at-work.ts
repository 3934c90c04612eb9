import { openStore } from '../../database/database.ts';
import { runNextJob } from '../run-next-job.ts';

// A worker that is killed in the middle of a job, for tests: `die-at-work.ts '{"address": …, "tenantId": …, "now": …}'`.
const { address, tenantId, now } = JSON.parse(process.argv[2] as string);
const store = openStore({ address, clock: () => new Date(now), connections: 1 });
const note = async () => {
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => {});
};
await runNextJob((work) => store.forRole(tenantId, 'system', work), { note }, undefined);
