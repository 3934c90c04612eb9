import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Measurement, measure } from './measure.ts';
import { readOptions } from './options.ts';
import { growthOf, reportGrowth, reportPages, reportScans } from './report.ts';
import { type Cluster, openCluster } from './site/cluster.ts';
import { openSite, type Site } from './site/site.ts';
import { tasks } from './tasks.ts';

const MOST_GROWTH = 1.5;

const [first, ...rest] = process.argv.slice(2);
process.exitCode = first === 'law' ? benchLaw(rest) : await benchPages(process.argv.slice(2));

/** `npm run bench`: daily work on a filled, throw-away database. Fails where growth or a plan is not what we promise. */
async function benchPages(args: readonly string[]): Promise<number> {
  const { sizes, showsPlans, secondsEach } = readOptions(args);
  const cluster = await openCluster();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void cluster.close().finally(() => process.exit(1)));
  const sites: Site[] = [];
  try {
    for (const people of sizes) sites.push(await open(cluster, people));
    const results = await measureAll(sites, secondsEach);
    for (const [at, site] of sites.entries())
      console.log(`\n${site.people} people\n${reportPages(results[at] as Results)}`);
    return judge(results, showsPlans);
  } finally {
    for (const site of sites) await site.close();
    await cluster.close();
  }
}

async function open(cluster: Cluster, people: number): Promise<Site> {
  const site = await openSite(cluster, people);
  console.log(`${people} people filled in ${site.fillSeconds.toFixed(1)} s`);
  return site;
}

type Results = Map<string, Measurement>;

/** Task by task on every site, so that sizes are compared within seconds of one another. */
async function measureAll(sites: readonly Site[], secondsEach: number): Promise<Results[]> {
  const results = sites.map(() => new Map() as Results);
  for (const task of tasks)
    for (const [at, site] of sites.entries())
      results[at]?.set(task.name, await measure(site, task, secondsEach));
  return results;
}

function judge(results: readonly Results[], showsPlans: boolean): number {
  const [small, large] = results as [Results, Results?];
  const faults = showsPlans ? reportScans(large ?? small) : [];
  if (showsPlans && faults.length === 0)
    console.log('\nNo sequential scan of a table with more than 1,000 rows.');
  if (large) {
    console.log(`\nGrowth\n${reportGrowth(small, large)}`);
    for (const [name, before] of small) {
      const growth = growthOf(before, large.get(name) as Measurement);
      if (growth >= MOST_GROWTH)
        faults.push(`${name}: grows ${growth.toFixed(2)} times, ${MOST_GROWTH} are allowed`);
    }
  }
  for (const fault of faults) console.log(`✖ ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/** The law's bench is its own program: it needs no database. */
function benchLaw(args: readonly string[]): number {
  const program = join(import.meta.dirname, 'law/run.ts');
  const { status } = spawnSync(process.execPath, [...process.execArgv, program, ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
