import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../problem/format-problem.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { parseWords } from './words.ts';

describe('an entry of words.yaml', () => {
  test('with = works in every direction', () => {
    expect(rulesOf('router = internet box = modem')).toEqual([
      { said: 'router', typed: ['internet box', 'modem'] },
      { said: 'internet box', typed: ['router', 'modem'] },
      { said: 'modem', typed: ['router', 'internet box'] },
    ]);
  });

  test('with -> works in one', () => {
    expect(rulesOf('clé wifi -> Mot de passe Wi-Fi')).toEqual([{ said: 'mot de passe wi fi', typed: ['clé wifi'] }]);
  });

  test.each([
    ['router', 'says one thing'],
    ['router =', 'has an empty side'],
    ['-> television', 'has an empty side'],
    ['… = router', 'has an empty side'],
    ['a = b -> c', 'mixes several signs'],
    ['a -> b -> c', 'mixes several signs'],
    ['wi-fi = Wi Fi', 'says the same thing twice'],
  ])('"%s" is a problem: it %s', (entry, wrong) => {
    const { rules, problems } = parseWords('words.yaml', { en: [entry] }, ['en']);
    expect(rules.en).toEqual([]);
    expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining(wrong)]);
  });

  test('is named with its place', () => {
    const yaml = parseYaml('en:\n  - a = b\n  - router\nde:\n  - c = d\n');
    const words = yaml.value as Record<string, string[]>;
    const { problems } = parseWords('content/words.yaml', words, ['en', 'fr'], yaml.placeOf);
    expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "content/words.yaml:3:5  error  SET020  words-entry
        "router" says one thing, and nothing that it stands for.
        Write  router = internet box  (both ways) or  telly -> television  (typed -> found).
      content/words.yaml:5:3  error  SET021  words-language
        The settings know no language "de".
        Use en or fr."
    `);
  });
});

function rulesOf(entry: string) {
  const { rules, problems } = parseWords('words.yaml', { en: [entry] }, ['en']);
  expect(problems).toEqual([]);
  return rules.en;
}
