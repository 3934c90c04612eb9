import { listBodies } from '#modules/identity/index.ts';
import { lineIn, parseLandFile } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { type BodyPlan, planBodies } from '../model/plan-bodies.ts';

type FileProblem = { readonly line: number; readonly path: string; readonly message: string };

/** The outcome of looking at a file of bodies: every fault at its line, and what would come into being if it can be read. */
export type Preview = { readonly problems: readonly FileProblem[]; readonly plan: BodyPlan | undefined };

/** Compares the text of a file with the bodies that are there, and changes nothing. */
export async function previewOf(work: Work, text: string): Promise<Preview> {
  const { value, problems } = parseLandFile(text);
  if (!value) return { problems, plan: undefined };
  const plan = planBodies(value, await listBodies(work));
  return {
    problems: plan.faults.map(({ path, message }) => ({
      line: lineIn(text, path),
      path: path.join('.'),
      message,
    })),
    plan,
  };
}
