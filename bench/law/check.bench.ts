import { check, checkAll, list } from '#law/index.ts';
import { equalRule, situationOf } from './equal-rule.ts';
import { people } from './people.ts';

/**
 * Measures how fast the law is: `node bench/law/check.bench.ts [people]`, on one core. Time is the processor's, so
 * that neighbours on the machine do not count.
 */
const AS_OF = '2026-08-01';
const PEOPLE = Number(process.argv[2] ?? 200_000);
const MOST_MICROSECONDS = 50;
const MOST_SECONDS_FOR_200_000 = 60;
const instruments = list().instruments.map(({ instrument }) => instrument);
const sample = people(5_000);

checkEveryone(2_000);
const perCheck = instruments.map((instrument) => ({ instrument, microseconds: perPerson(instrument) }));
const all = seconds(() => checkEveryone(PEOPLE));
const ours = perPerson('st-regio-aktiv-a');
const theirs = publicodes();

console.table(
  perCheck.map(({ instrument, microseconds }) => ({ instrument, 'µs per check': round(microseconds) })),
);
const slowest = Math.max(...perCheck.map(({ microseconds }) => microseconds));
const secondsFor200000 = (all / PEOPLE) * 200_000;
console.log(`slowest instrument: ${round(slowest)} µs a check (at most ${MOST_MICROSECONDS})`);
console.log(`${PEOPLE} people × ${instruments.length} instruments: ${round(all)} s`);
console.log(`200,000 people: ${round(secondsFor200000)} s (at most ${MOST_SECONDS_FOR_200_000})`);
console.log(
  `equal rule: ours ${round(ours)} µs, publicodes ${round(theirs)} µs, ${round(theirs / ours)} times as long`,
);
process.exitCode = slowest > MOST_MICROSECONDS || secondsFor200000 > MOST_SECONDS_FOR_200_000 ? 1 : 0;

function checkEveryone(count: number): void {
  for (let index = 0; index < count; index++)
    checkAll({ asOf: AS_OF, facts: sample[index % sample.length] ?? {} });
}

function perPerson(instrument: string): number {
  const run = () => sample.forEach((facts) => void check({ instrument, asOf: AS_OF, facts }));
  run();
  return (seconds(run) * 1e6) / sample.length;
}

function publicodes(): number {
  const [evaluate, situations] = [equalRule(), sample.map((facts) => situationOf(facts, AS_OF))];
  const run = () => situations.forEach((situation) => void evaluate(situation));
  run();
  return (seconds(run) * 1e6) / situations.length;
}

function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
