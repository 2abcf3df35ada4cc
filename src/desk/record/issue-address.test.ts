import { expect, test } from 'vitest';
import { issueAddress } from './issue-address.ts';

const issue = { title: '48217 step-3: wrong', body: 'Article: 48 21 7\nStep: step-3' };
const plain = 'title=48217+step-3%3A+wrong&body=Article%3A+48+21+7%0AStep%3A+step-3';

// The forms: docs.github.com, "Creating an issue from a URL query"; docs.gitlab.com, "Create issues", "Using a URL with
// prefilled values"; Gitea and Forgejo follow GitHub's.
test.each([
  ['https://github.com/example/articles', `https://github.com/example/articles/issues/new?${plain}`],
  ['https://github.com/example/articles.git', `https://github.com/example/articles/issues/new?${plain}`],
  ['https://git.example.com/support/articles/', `https://git.example.com/support/articles/issues/new?${plain}`],
  [
    'https://gitlab.com/support/articles',
    'https://gitlab.com/support/articles/-/issues/new?issue%5Btitle%5D=48217+step-3%3A+wrong&issue%5Bdescription%5D=Article%3A+48+21+7%0AStep%3A+step-3',
  ],
])('%s', (repository, address) => expect(issueAddress(repository, issue)).toBe(address));

test('a host that only has gitlab in its name is another', () => {
  expect(issueAddress('https://notgitlab.example.com/a/b', issue)).not.toContain('/-/');
  expect(issueAddress('https://gitlab.example.com/a/b', issue)).toContain('/a/b/-/issues/new?issue');
});
