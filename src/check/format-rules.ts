import type { KnownError } from './known-errors.ts';
import type { Rule } from './rule.ts';

/** The page of the documentation that lists every rule and every error, in Markdown. */
export function formatRules(rules: readonly Rule[], errors: readonly KnownError[]): string {
  const advice = rules.map(({ id, name, severity, reason, remedy, mends }) =>
    row(id, name, severity, reason, `${remedy}${mends ? ' `--fix` does it.' : ''}`),
  );
  const listed = errors.map(({ id, names, reason, adjustable, warning }) =>
    row(id, names.join(', '), warning ? 'warning' : adjustable ? 'error' : 'error, always', reason),
  );
  return `# Rules

This page is made by \`npm run -s rules\`.

\`npm run check\` reads every article, page and setting of a content folder and says, for each thing that is wrong, where
it stands, why it matters and what to do. An id is permanent and never given again.

The severity of a rule is set in \`content/site.yaml\`: \`check: {KB104: error, KB118: off}\`. It may be \`error\`,
\`warning\`, \`notice\` or \`off\`. \`npm run build\` stops on errors only, rules that the settings made errors included.

| option | what it does |
|---|---|
| \`--fix\` | mends what can be mended without a second thought, touches nothing else, and shows each line before and after |
| \`--changed\` | shows only what is in files that differ from the last commit |
| \`--since origin/main\` | the same, from where this branch left another |
| \`--format github\` | notes on the lines of a pull request |
| \`--json\` | \`{schemaVersion, problems: [{file, line, column, length, severity, id, name, what, remedy, source}], fixed}\` |
| \`--graph FILE.svg\` | draws which article leads to which; with \`--code 48217\` every way through one |

Rules about words know a language by lists: \`src/check/words/<lang>.yaml\`, and \`rule-words/<lang>.yaml\` of the content
folder, which adds to them in the same form and is all there is for a language that has none here. Rules about old codes
look into git where the content is in it.

## Rules

| id | name | severity | why | what to do |
|---|---|---|---|---|
${advice.join('\n')}

## Errors of the vocabulary and the settings

What is always an error would lose an article or break a page.

| id | name | severity | what is wrong |
|---|---|---|---|
${listed.join('\n')}
`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/<[A-Z][^>]*>(?:[^<]*<\/[A-Z]\w*>)?/g, '`$&`')).join(' | ')} |`;
}
