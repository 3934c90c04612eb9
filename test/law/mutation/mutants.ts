import { readFileSync } from 'node:fs';
import type { Node } from 'typescript/unstable/ast';
import {
  isExportDeclaration,
  isImportDeclaration,
  isTypeAliasDeclaration,
  isTypeNode,
} from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';
import { changesOf } from './changes-of.ts';

/** One change of one file, from one place of its text up to another. */
export type Mutant = {
  readonly file: string;
  readonly from: number;
  readonly until: number;
  readonly becomes: string;
};

/** Every change that the common mistakes make to these files of a project. Types and imports decide nothing. */
export function mutantsOf(files: readonly string[], project: string): Mutant[] {
  const api = new API({});
  const program = api.updateSnapshot({ openProject: project }).getProject(project)?.program;
  const found = files.flatMap((file) => mutantsIn(program?.getSourceFile(file) as Node, file));
  api.close();
  return [...new Map(found.map((mutant) => [JSON.stringify(mutant), mutant])).values()];
}

function mutantsIn(node: Node, file: string): Mutant[] {
  if (
    isTypeNode(node) ||
    isTypeAliasDeclaration(node) ||
    isImportDeclaration(node) ||
    isExportDeclaration(node)
  )
    return [];
  const mutants = changesOf(node).flatMap(([was, becomes]) =>
    becomes
      .filter((other) => other !== was.getText())
      .map((other) => ({ file, from: was.getStart(), until: was.getEnd(), becomes: other })),
  );
  node.forEachChild((child) => void mutants.push(...mutantsIn(child, file)));
  return mutants;
}

/** The whole file with the change in it. */
export function mutated({ file, from, until, becomes }: Mutant): string {
  const code = readFileSync(file, 'utf8');
  return code.slice(0, from) + becomes + code.slice(until);
}

/** The change in one line: what, and in which line of the code. */
export function describeMutant({ file, from, until, becomes }: Mutant): string {
  const code = readFileSync(file, 'utf8');
  const line = code.slice(code.lastIndexOf('\n', from) + 1, code.indexOf('\n', from)).trim();
  return `${oneLine(code.slice(from, until))} → ${oneLine(becomes)} in ${line}`;
}

const oneLine = (code: string): string => code.replaceAll(/\s+/g, ' ');
