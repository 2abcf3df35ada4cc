import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { explainYamlError, type YamlMistake } from './explain-yaml-error.ts';

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
}

export interface YamlSyntaxError extends Place, YamlMistake {}

/** A path to a value: keys and, in lists, indexes. */
export type YamlPath = readonly PropertyKey[];

export interface ParsedYaml {
  /** Maps, lists and texts: every scalar is the text that was written. `undefined` where nothing was. */
  readonly value: unknown;
  readonly errors: readonly YamlSyntaxError[];
  /** Where the value stands; of a path that does not exist, the nearest that does. */
  placeOf(path: YamlPath): Place;
  /** Where the key itself stands. */
  placeOfKey(path: YamlPath): Place;
}

/**
 * Reads YAML in its failsafe schema: `0x00000709`, `12e3`, `yes` and `00123` stay what they are. Anchors, aliases and tags
 * are mistakes: who begins a text with `*`, `&` or `!` means that character.
 *
 * @param source the YAML text
 * @param firstLine the line of the file on which it begins: 2 for front matter
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    stringKeys: true,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const mistakes = [...document.errors, ...document.warnings, ...anchorsOf(document, source)].sort(
    (a, b) => a.pos[0] - b.pos[0],
  );
  return {
    value: mistakes.length > 0 ? undefined : (document.toJS() ?? undefined),
    errors: mistakes.map(({ pos, code, message }) => ({ ...place(pos[0]), ...explainYamlError(code, message) })),
    placeOf: (path) => place(offsetOf(document.contents, path)),
    placeOfKey: (path) => place(offsetOfKey(document.contents, path)),
  };
}

function offsetOf(root: Node | null, path: YamlPath): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    node = isMap(node) ? findPair(node.items, key)?.value : node.get(key, true);
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function offsetOfKey(root: Node | null, path: YamlPath): number {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (isCollection(node) ? node.get(key, true) : node), root);
  const pair = isMap(parent) ? findPair(parent.items, path.at(-1)) : undefined;
  return startOf(pair?.key) ?? offsetOf(root, path);
}

function findPair(items: readonly unknown[], key: PropertyKey | undefined) {
  return items.filter(isPair).find((pair) => isScalar(pair.key) && pair.key.value === String(key));
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

interface Anchor {
  readonly code: 'ANCHOR';
  readonly message: '';
  readonly pos: readonly [number];
}

/** The nodes that begin with `*` or `&`, in the form of the parser's own errors. */
function anchorsOf(document: Document, source: string): Anchor[] {
  const found: Anchor[] = [];
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor === undefined) return;
      const start = startOf(node) ?? 0;
      const offset = isAlias(node) ? start : source.lastIndexOf(`&${node.anchor}`, start);
      found.push({ code: 'ANCHOR', message: '', pos: [offset] });
    },
  });
  return found;
}
