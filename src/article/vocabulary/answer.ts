import type { ElementContent } from 'hast';
import { say } from '../../site/say.ts';
import type { ComponentNode } from '../component-node.ts';
import { attributeOf, childrenOf, idOf, isComponent } from '../component-node.ts';
import { contactElement } from '../contact-element.ts';
import type { RenderContext } from '../render-context.ts';
import { stepNumber } from '../step-number.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** One answer to a question: an article, a step, a fix, a person, or what stands inside. */
export const answer: Component = {
  name: 'Answer',
  attributes: {
    id: { kind: 'id', required: true },
    label: { kind: 'text', required: true },
    code: { kind: 'code' },
    step: { kind: 'step' },
    fixed: { kind: 'word' },
    person: { kind: 'word' },
  },
  atMostOneOf: ['code', 'step', 'fixed', 'person', 'content'],
  children: 'content',
  stands: { in: 'Ask' },
  example: '<Answer id="red" label="It is red" code="58802" />',
  render: (node, context, inner) => [
    element(
      'details',
      { className: ['answer'], id: idOf(node) },
      element('summary', {}, context.typeset(attributeOf(node, 'label') ?? '')),
      element(
        'div',
        { className: ['answer-body'] },
        leadsTo(node, context) ?? [...inner.all(), ...endOfWay(node, context)],
      ),
    ),
  ],
};

/** Every way ends with a fix or a person: where the content of an answer asks no more and names no one, the page does. */
function endOfWay(node: ComponentNode, { language, audience }: RenderContext): ElementContent[] {
  const goesOn = childrenOf(node).some((child) => isComponent(child) && ['Ask', 'Contact'].includes(child.name ?? ''));
  if (goesOn || audience !== 'customers') return [];
  const person = element('a', { href: '#_person' }, say(language, 'person'));
  return [element('p', { className: ['way-end'] }, `${say(language, 'answerEnd')} `, person)];
}

function leadsTo(node: ComponentNode, context: RenderContext): ElementContent[] | undefined {
  const { language } = context;
  const code = attributeOf(node, 'code');
  if (code !== undefined) {
    const { href, title = '' } = context.articleByCode(code);
    return [element('p', {}, element('a', { href }, say(language, 'answerArticle', { title })))];
  }
  const step = attributeOf(node, 'step');
  if (step !== undefined) {
    const number = stepNumber(context.article, step);
    return [element('p', {}, element('a', { href: `#${step}` }, say(language, 'answerStep', { number })))];
  }
  if (attributeOf(node, 'fixed') !== undefined)
    return [element('p', { className: ['fixed'] }, say(language, 'answerFixed'))];
  if (attributeOf(node, 'person') === undefined) return undefined;
  return [element('p', {}, say(language, 'answerPerson')), contactElement(context)];
}
