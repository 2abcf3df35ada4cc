/** What an issue says: plain text, and nothing about the customer. */
export interface Issue {
  readonly title: string;
  readonly body: string;
}

/**
 * Where a new issue is begun in a repository, already filled. GitLab has a form of its own, told by the name of its
 * host; GitHub's is that of Gitea and Forgejo too, and is taken for all others.
 *
 * @example issueAddress('https://github.com/a/b', { title: 'T', body: 'B' }) // '…/a/b/issues/new?title=T&body=B'
 */
export function issueAddress(repository: string, { title, body }: Issue): string {
  const plain = repository.replace(/(?:\.git)?\/*$/, '');
  const isGitLab = /(?:^|\.)gitlab\./.test(new URL(plain).hostname);
  const query = isGitLab
    ? new URLSearchParams({ 'issue[title]': title, 'issue[description]': body })
    : new URLSearchParams({ title, body });
  return `${plain}${isGitLab ? '/-' : ''}/issues/new?${query}`;
}
