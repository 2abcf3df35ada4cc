/** Every required field, with the code 48217 of the contracts. */
const fields = {
  code: '48217',
  title: 'Printer offline',
  summary: 'The computer cannot reach the printer.',
  needs: 'nothing',
  reviewed: '2026-10-02',
  owner: 'printing-team',
};

/**
 * The source of an article that is right but for what is given. The front matter's fields stand on lines 2 to 7, in the
 * order code, title, summary, needs, reviewed, owner; the body begins on line 10.
 *
 * @param changed a field's YAML by its name, `undefined` to leave it out; new ones go behind
 */
export function exampleArticle(body: string, changed: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = Object.entries({ ...fields, ...changed }).map(([name, yaml]) =>
    yaml === undefined ? [] : [`${name}: ${yaml}`],
  );
  return ['---', ...lines.flat(), '---', '', body, ''].join('\n');
}
