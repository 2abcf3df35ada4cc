import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edit-text.ts';

/**
 * The edits that note old addresses in `redirectFrom` of an article's front matter, in the manner in which its list is
 * written. One that will be the article's own address again makes place for them: it leads nowhere else.
 *
 * @param source the article as it is parsed
 * @param old addresses to note; those that are there already are passed over
 * @param own what will be the addresses of the article
 */
export function redirectEdits(source: string, old: readonly string[], own: readonly string[]): TextEdit[] {
  const [, opening = '', yaml = ''] = /^(---[ \t]*\n)([\s\S]*?)^---[ \t]*$/m.exec(source) ?? [];
  const from = opening.length;
  const list = listIn(yaml);
  if (!list) return [insertion(from + yaml.length, `redirectFrom: [${old.join(', ')}]\n`)];
  const items = list.items.flatMap((item) =>
    isScalar(item) && item.range ? [{ path: bare(String(item.value)), start: item.range[0], end: item.range[1] }] : [],
  );
  const missing = old.filter((address) => !items.some(({ path }) => path === bare(address)));
  const freed = items.filter(({ path }) => own.some((address) => bare(address) === path)).slice(0, missing.length);
  const replaced = freed.map(({ start, end }, index) => ({
    start: from + start,
    end: from + end,
    text: missing[index] ?? '',
  }));
  const rest = missing.slice(freed.length);
  if (rest.length === 0) return replaced;
  const last = items.at(-1);
  if (!last) return [insertion(from + (list.range?.[0] ?? 0) + 1, rest.join(', '))];
  if (list.flow) return [...replaced, insertion(from + last.end, rest.map((address) => `, ${address}`).join(''))];
  const lineStart = yaml.lastIndexOf('\n', last.start) + 1;
  const lineEnd = yaml.indexOf('\n', last.end);
  const before = yaml.slice(lineStart, last.start).replace(/[^\s-].*$/, '');
  const lines = rest.map((address) => `\n${before}${address}`).join('');
  return [...replaced, insertion(from + (lineEnd < 0 ? yaml.length : lineEnd), lines)];
}

function listIn(yaml: string): YAMLSeq | undefined {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  const list = isMap(contents) ? contents.get('redirectFrom', true) : undefined;
  return isSeq(list) ? list : undefined;
}

function bare(address: string): string {
  return address.replace(/\/$/, '');
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
