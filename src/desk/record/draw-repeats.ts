import { desk } from 'virtual:desk';
import { formatArticleCode } from '../../article/article-code.ts';
import { element } from '../../search/browser/element.ts';
import { addresses } from '../../site/addresses.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import type { Speak } from '../desk-config.ts';
import type { ArticleRepeats } from './article-repeats.ts';

/** Says before the phone view how often callers come back after this article, and what they often need next. */
export function showRepeats(phone: HTMLElement, repeats: ArticleRepeats | undefined, { agent, speak }: DeskPage): void {
  const { flag, next } = repeats ?? {};
  if (!flag && !next) return;
  const title = next && (next.titles[agent.tag] ?? Object.values(next.titles)[0] ?? '');
  const said = flag ? [...sentences(flag, speak, agent.tag), ' '] : [];
  const link = next
    ? [
        `${speak('oftenNext')} `,
        element(
          'a',
          { href: desk.base + addresses.article(agent.tag, next.topic, next.slug) },
          `${formatArticleCode(next.code)} ${title}`,
        ),
      ]
    : [];
  phone.before(element('p', { class: flag ? 'banner warning repeats' : 'banner repeats' }, ...said, ...link));
}

function sentences(
  { contacts, back, expected, days, about }: NonNullable<ArticleRepeats['flag']>,
  speak: Speak,
  tag: string,
) {
  const often = speak('repeats', { contacts, back, expected, days });
  if (about.length === 0) return [often];
  const words = new Intl.ListFormat(tag, { type: 'conjunction' }).format(about);
  return [`${often} ${speak('repeatsAbout', { words })}`];
}
