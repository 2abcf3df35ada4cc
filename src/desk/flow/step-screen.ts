import type { ListItem, Nodes } from 'mdast';
import { checkWord } from '../../article/check-word.ts';
import { attributeOf, childrenOf, isComponent, numberOf } from '../../article/component-node.ts';
import type { RenderContext } from '../../article/render-context.ts';
import { stepNumber } from '../../article/step-number.ts';
import type { Otherwise, StepScreen } from './flow.ts';
import { leadToArticle } from './lead-to-article.ts';
import { renderPieces } from './render-pieces.ts';

/** The parts of a step that have a place of their own on its screen. */
const ownPlace = ['Say', 'Expect', 'IfNot', 'AgentNote'];

/** A step as a screen. */
export function stepScreen(
  item: ListItem,
  context: RenderContext,
  place: Pick<StepScreen, 'id' | 'before' | 'next' | 'count' | 'failed'>,
): StepScreen {
  const inside = (name: string) => item.children.filter((child) => isComponent(child as Nodes, name)) as Nodes[];
  const text = (name: string) => renderPieces(context, inside(name).flatMap(childrenOf));
  const does = item.children.filter((child) => !ownPlace.some((name) => isComponent(child as Nodes, name)));
  const word = checkWord(context.article, item, context.language.checkWords);
  const otherwise = otherwiseOf(inside('IfNot')[0], context);
  return {
    ...place,
    kind: 'step',
    number: numberOf(item),
    say: text('Say'),
    does: renderPieces(context, does),
    expect: text('Expect'),
    notes: text('AgentNote'),
    ...(word === undefined ? {} : { checkWord: word }),
    ...(otherwise && { otherwise }),
  };
}

function otherwiseOf(node: Nodes | undefined, context: RenderContext): Otherwise | undefined {
  if (!node || !isComponent(node)) return undefined;
  const code = attributeOf(node, 'code');
  if (code !== undefined) return leadToArticle(context, code);
  const step = attributeOf(node, 'step');
  if (step !== undefined) return { kind: 'screen', id: step, number: stepNumber(context.article, step) };
  return { kind: 'text', pieces: renderPieces(context, childrenOf(node)) };
}
