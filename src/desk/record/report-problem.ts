import { desk } from 'virtual:desk';
import { formatArticleCode } from '../../article/article-code.ts';
import { element } from '../../search/browser/element.ts';
import { announce } from '../browser/announce.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import { openDialog } from '../browser/dialog.ts';
import { lastQuery } from '../browser/kept-query.ts';
import { namesCustomer } from './customer-key.ts';
import type { DeskRecord } from './desk-record.ts';
import { type Issue, issueAddress } from './issue-address.ts';
import type { RecordTrace } from './record-trace.ts';

/**
 * Reports a wrong step, or that there is no article: as an issue in the repository of the articles, shown before it is
 * begun; without one, in the record. What was searched for is left out where it says who the customer is.
 */
export function reportProblem(page: DeskPage, record: DeskRecord, now: ReturnType<RecordTrace['now']>): void {
  const { speak } = page;
  const typed = lastQuery();
  const query = namesCustomer(typed, record.current()?.customer ?? '') ? '' : typed;
  const { repository } = desk.record;
  const kind = now ? ('step-wrong' as const) : ('no-article' as const);
  const { code = '', step = '', language = page.caller().tag } = now ?? {};
  if (repository === undefined) {
    void record.report({ kind, code, step, language, version: desk.version, query }).then(() => {
      announce(speak('reportKept'));
    });
    return;
  }
  const facts = [
    ['reportArticle', code === '' ? '' : formatArticleCode(code)],
    ['reportStep', step],
    ['reportLanguage', language],
    ['version', desk.version],
    ['reportQuery', query],
  ] as const;
  const body = facts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => (key === 'version' ? speak(key, { version: value }) : speak(key, { value })));
  const title = now ? speak(step ? 'issueStep' : 'issueArticle', { code, step }) : speak('issueNone', { query });
  showIssue(page, issueAddress(repository, { title, body: body.join('\n') }), { title, body: body.join('\n') });
}

function showIssue({ speak }: DeskPage, address: string, { title, body }: Issue): void {
  const link = element(
    'a',
    { class: 'issue-open', href: address, target: '_blank', rel: 'noopener noreferrer' },
    speak('issueOpen'),
  );
  const dialog = openDialog(
    speak('issueTitle'),
    speak('close'),
    element('p', {}, speak('issueHint')),
    element('pre', { class: 'issue' }, `${title}\n\n${body}`),
    link,
  );
  link.addEventListener('click', () => dialog.close());
  link.focus();
}
