import { describe, expect, test } from 'vitest';
import { exampleArticle } from './testing/example-article.ts';
import { problemsIn } from './testing/problems-in.ts';

const withoutNeeds = exampleArticle('Hold the button.').replace(/^needs:.*\n/m, '');
const settings = (check: string) => ({
  'articles/en/printers/offline.mdx': withoutNeeds,
  'site.yaml': `name: Volta\naddress: https://help.example.com\nlanguages: {en: English, fr: Français}\ncheck: ${check}\n`,
});

describe('the severity of a problem', () => {
  test('is an error where the settings say nothing', async () => {
    expect(await problemsIn(settings('{}'))).toContain('error  KB012');
  });

  test('is what the settings ask for', async () => {
    expect(await problemsIn(settings('{KB012: warning}'))).toContain('warning  KB012');
  });

  test('can be off', async () => {
    expect(await problemsIn(settings('{KB012: off}'))).toBe('');
  });

  test('cannot be less where an article would be lost', async () => {
    expect(await problemsIn(settings('{KB007: warning, KB012: off}'))).toContain('error  SET012  severity-fixed');
  });
});
