import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Inspection } from './floor/inspect.ts';
import { type Cluster, openCluster } from './land/cluster.ts';
import { type Land, openLand } from './land/land.ts';
import { look, type Measurement, measure } from './measure.ts';
import { readOptions } from './options.ts';
import { growthOf, reportGrowth, reportPages, reportScans, reportStatements } from './report.ts';
import { longLists, tasks } from './tasks.ts';

const MOST_GROWTH = 1.5;

const [first, ...rest] = process.argv.slice(2);
process.exitCode = first === 'law' ? benchLaw(rest) : await benchPages(process.argv.slice(2));

/**
 * Runs `npm run bench`: daily work on a filled, throw-away database. Fails where growth or a plan is not what we
 * promise.
 */
async function benchPages(args: readonly string[]): Promise<number> {
  const { sizes, showsPlans, secondsEach } = readOptions(args);
  const cluster = await openCluster();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void cluster.close().finally(() => process.exit(1)));
  const lands: Land[] = [];
  try {
    for (const people of sizes) lands.push(await open(cluster, people));
    const results = await measureAll(lands, secondsEach);
    for (const [at, land] of lands.entries())
      console.log(`\n${land.people} people\n${reportPages(results[at] as Results)}`);
    const faults = await faultsIn(results, lands.at(-1) as Land, showsPlans);
    for (const fault of faults) console.log(`✖ ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    for (const land of lands) await land.close();
    await cluster.close();
  }
}

async function open(cluster: Cluster, people: number): Promise<Land> {
  const land = await openLand(cluster, people);
  console.log(`${people} people filled in ${land.fillSeconds.toFixed(1)} s`);
  return land;
}

type Results = Map<string, Measurement>;

/** Measures task by task, in all filled Länder at once. */
async function measureAll(lands: readonly Land[], secondsEach: number): Promise<Results[]> {
  const results = lands.map(() => new Map() as Results);
  for (const task of tasks) {
    const measured = await measure(lands, task, secondsEach * lands.length);
    for (const [at, measurement] of measured.entries()) results[at]?.set(task.name, measurement);
  }
  return results;
}

/**
 * Returns one line for each broken promise: a table read from end to end in the largest Land, or a page that grows
 * with it.
 */
async function faultsIn(results: readonly Results[], largest: Land, showsPlans: boolean): Promise<string[]> {
  const [small, large] = results as [Results, Results?];
  const faults = showsPlans ? await scansIn(large ?? small, largest) : [];
  if (!large) return faults;
  console.log(`\nGrowth\n${reportGrowth(small, large)}`);
  for (const [name, before] of small) {
    const growth = growthOf(before, large.get(name) as Measurement);
    if (growth >= MOST_GROWTH)
      faults.push(`${name}: grows ${growth.toFixed(2)} times, less than ${MOST_GROWTH} is promised`);
  }
  return faults;
}

async function scansIn(measured: Results, land: Land): Promise<string[]> {
  const looked = new Map<string, Inspection>(measured);
  for (const task of longLists) looked.set(task.name, await look(land, task));
  const scans = reportScans(looked);
  console.log(
    `\n${looked.size} pages and writes looked at; sequential scans of tables with more than 1,000 rows: ${scans.length}`,
  );
  for (const [name, inspection] of looked)
    console.log(`\n${name}: ${inspection.rowsRead} rows read\n${reportStatements(inspection)}`);
  return scans;
}

/** The law's bench is its own program: it needs no database. */
function benchLaw(args: readonly string[]): number {
  const program = join(import.meta.dirname, 'law/check.bench.ts');
  const { status } = spawnSync(process.execPath, [...process.execArgv, program, ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
