import type { ElementContent } from 'hast';
import { say } from '../../site/say.ts';
import { attributeOf } from '../component-node.ts';
import { stepNumber } from '../step-number.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** What to do when one does not see what one should: go to an article, back to a step, or what stands inside. */
export const ifNot: Component = {
  name: 'IfNot',
  attributes: { code: { kind: 'code' }, step: { kind: 'step' } },
  atMostOneOf: ['code', 'step', 'content'],
  children: 'content',
  stands: 'step',
  example: '<IfNot code="48230" />',
  render: (node, context, inner) => {
    const { language } = context;
    const code = attributeOf(node, 'code');
    const step = attributeOf(node, 'step');
    const way = (href: string, text: string) => [
      element('span', { className: ['label'] }, say(language, 'ifNot')),
      ' ',
      element('a', { href }, text),
    ];
    if (code !== undefined) {
      const { href, title = '' } = context.articleByCode(code);
      return box(way(href, say(language, 'ifNotArticle', { title })));
    }
    if (step !== undefined) {
      return box(way(`#${step}`, say(language, 'ifNotStep', { number: stepNumber(context.article, step) })));
    }
    return box([
      element('span', { className: ['label'] }, say(language, 'ifNotOtherwise')),
      ' ',
      ...inner.all(),
    ] as ElementContent[]);
  },
};

function box(content: readonly (ElementContent | string)[]): ElementContent[] {
  return [element('div', { className: ['if-not'] }, ...content)];
}
