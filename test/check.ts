import { checks, objectionsOf } from './checks.ts';

// `npm run check`: silent when all is well, otherwise what failed and nothing else.
for (const check of checks) {
  const objections = await objectionsOf(check);
  if (objections === '') continue;
  console.error(`${check.name}: ${objections}`);
  process.exitCode = 1;
}
