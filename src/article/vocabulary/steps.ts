import type { ElementContent } from 'hast';
import type { ListItem } from 'mdast';
import { say } from '../../site/say.ts';
import { formatArticleCode } from '../article-code.ts';
import { checkWord } from '../check-word.ts';
import { childrenOf, idOf, numberOf } from '../component-node.ts';
import type { RenderContext } from '../render-context.ts';
import type { Component, Inner } from './component.ts';
import { element } from './element.ts';

/** The way through: one ordered list, an item a step. */
export const steps: Component = {
  name: 'Steps',
  attributes: {},
  children: 'steps',
  stands: 'block',
  example: '<Steps>\n1. Turn the printer off.\n</Steps>',
  render: (node, context, inner) => {
    const items = childrenOf(node).flatMap(childrenOf) as ListItem[];
    return [element('ol', { className: ['steps'] }, ...items.map((item) => stepElement(item, context, inner)))];
  },
};

function stepElement(item: ListItem, context: RenderContext, inner: Inner): ElementContent {
  const { language } = context;
  const id = idOf(item);
  const number = numberOf(item);
  const word = checkWord(context.article, item, language.checkWords);
  return element(
    'li',
    { className: ['step'], id },
    element(
      'a',
      { className: ['step-number'], href: `#${id}`, ariaLabel: say(language, 'linkToStep', { number }) },
      String(number),
    ),
    element(
      'div',
      { className: ['step-body'] },
      ...item.children.map((child) => inner.of(child)),
      tickFor(id, number, context),
      checkWordLine(word, context),
    ),
  );
}

/** A box to tick the step off with: a form of the browser's own, which needs no script. Agents tick steps in the desk. */
function tickFor(id: string | undefined, number: number, { language, audience }: RenderContext): ElementContent[] {
  if (audience !== 'customers') return [];
  const ariaLabel = say(language, 'stepDoneLabel', { number });
  const box = element('input', { type: 'checkbox', name: id, autoComplete: ['off'], ariaLabel });
  return [element('label', { className: ['tick'] }, box, ` ${say(language, 'stepDone')}`)];
}

function checkWordLine(word: string | undefined, { language, article }: RenderContext): ElementContent[] {
  if (word === undefined) return [];
  const title = `${say(language, 'code')} ${formatArticleCode(article.frontMatter.code)}`;
  return [
    element(
      'p',
      { className: ['check-word'], title },
      `${say(language, 'checkWord')} `,
      element('b', { translate: 'no' }, word),
    ),
  ];
}
