import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Path } from './fault.ts';

/** Returns the line on which the thing at a path of a YAML text stands; the first for a text that cannot be read. */
export function lineIn(text: string, path: Path): number {
  const yaml = readYaml(text);
  return yaml.faults ? 1 : yaml.lineOf(path);
}

type YamlFault = { readonly line: number; readonly message: string };

/** A YAML text as plain values, what YAML itself complains of, and the line on which the thing at a path stands. */
type YamlText =
  | { readonly faults: readonly YamlFault[]; readonly value?: never }
  | { readonly faults?: never; readonly value: unknown; readonly lineOf: (path: Path) => number };

const MAXIMUM_LENGTH = 500_000;

/**
 * Reads a YAML text without aliases, 500,000 characters at most; whatever is wrong comes back as faults with their
 * lines.
 */
export function readYaml(text: string): YamlText {
  if (text.length > MAXIMUM_LENGTH)
    return { faults: [{ line: 1, message: `is longer than ${MAXIMUM_LENGTH} characters` }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;

  const faults = [...syntaxErrors(document), ...document.warnings, ...aliases(document)];
  if (faults.length) return { faults: faults.map(({ pos, message }) => ({ line: lineAt(pos[0]), message })) };
  return { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/**
 * Returns the first error, and every key given twice; what else the parser says mostly follows from that first error.
 */
const syntaxErrors = ({ errors }: Document) =>
  errors.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY');

/**
 * Returns the aliases as faults: one could blow a small text up to a huge value; without them a document is as large as
 * it looks.
 */
function aliases(document: Document): { pos: [number]; message: string }[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, alias) => void offsets.push(alias.range?.[0] ?? 0) });
  return offsets.map((offset) => ({
    pos: [offset],
    message: 'aliases are not used here: write the value out',
  }));
}

/** Returns the place where a path begins; what is missing is reported at its parent, where it would have to stand. */
function offsetOf(document: Document, path: Path): number {
  const [parentPath, key] = [path.slice(0, -1), path.at(-1)];
  if (key === undefined) return 0;
  const parent = document.getIn(parentPath, true);
  const pair = isMap(parent) && parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  const node = pair ? pair.key : document.getIn(path, true);
  return (isNode(node) && node.range?.[0]) || offsetOf(document, parentPath);
}
