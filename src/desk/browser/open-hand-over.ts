import { formatArticleCode } from '../../article/article-code.ts';
import { element } from '../../search/browser/element.ts';
import { type DeskLanguage, type Speak, speakIn } from '../desk-config.ts';
import type { ArticleFlow, Flow } from '../flow/flow.ts';
import { mailtoLink, smsLink } from '../hand-over/message-links.ts';
import { spokenAddress, spokenCode } from '../hand-over/spoken-code.ts';
import { copy } from './copy.ts';
import { openDialog } from './dialog.ts';
import { drawQrCode } from './draw-qr-code.ts';

interface HandOverParts {
  readonly article: ArticleFlow;
  /** In the caller's language where it is there. */
  readonly flow: Flow;
  readonly caller: DeskLanguage;
  readonly speak: Speak;
  /** The customers' site. */
  readonly address: string;
  /** The article, or the step that is shown. */
  readonly link: string;
}

/** The card from which an agent dictates, or sends, where the caller finds the article. */
export function openHandOver({ article, flow, caller, speak, address, link }: HandOverParts): void {
  const open = (...content: Node[]) => openDialog(speak('dictateTitle'), speak('close'), ...content);
  if (article.agentsOnly) {
    open(element('p', {}, speak('agentsOnlyHandOver')));
    return;
  }
  const { code } = article;
  const words = speakIn(caller);
  const read = spokenAddress(address);
  const sentence = words('dictateSay', { address: read, digits: spokenCode(code, caller.speech?.digits) });
  const message = words('message', { title: flow.title, url: flow.url, code: formatArticleCode(code) });
  const copyButton = (key: string, text: string) => {
    const button = element('button', { type: 'button' }, speak(key));
    button.addEventListener('click', () => void copy(text, speak));
    return button;
  };
  open(
    element('p', { class: 'card-address', translate: 'no' }, read),
    element('p', { class: 'card-code', translate: 'no' }, formatArticleCode(code)),
    element('p', { class: 'say', lang: caller.tag, dir: caller.direction }, sentence),
    element(
      'div',
      { class: 'card-bottom' },
      element(
        'div',
        { class: 'card-ways' },
        element('a', { href: smsLink(message) }, speak('sms')),
        element('a', { href: mailtoLink(flow.title, message) }, speak('email')),
        copyButton('copyLink', flow.url),
        ...(link === flow.url ? [] : [copyButton('copyStep', link)]),
      ),
      drawQrCode(flow.url, speak('qr')),
    ),
  );
}
