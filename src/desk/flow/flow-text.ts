import type { Flow, Screen } from './flow.ts';
import { plainPieces } from './piece.ts';

/** The words between the parts, in the language of the article. */
export interface FlowTextWords {
  readonly needs: string;
  readonly expect: string;
  readonly otherwise: string;
}

/**
 * An article as text for a chat or an e-mail: title, needs, steps with what one should see, questions with their answers,
 * the address. What agents alone may see is not in it.
 */
export function flowText(flow: Flow, words: FlowTextWords): string {
  const needs = flow.needs.length > 0 ? [words.needs, ...flow.needs.map((need) => `- ${need}`), ''] : [];
  const screens = flow.screens.flatMap((screen) => [...screenLines(screen, flow, words), '']);
  return [flow.title, '', ...needs, ...screens, flow.url].join('\n').replace(/\n{3,}/g, '\n\n');
}

function screenLines(screen: Screen, flow: Flow, words: FlowTextWords): string[] {
  const label = flow.screens
    .flatMap((other) => (other.kind === 'ask' ? other.answers : []))
    .find(({ leads }) => leads.kind === 'screen' && leads.id === screen.id)?.label;
  const lines = [
    ...(label === undefined ? [] : [`[${label}]`]),
    ...(screen.before.length > 0 ? [plainPieces(screen.before)] : []),
  ];
  if (screen.kind === 'read') return [...lines, plainPieces(screen.pieces)];
  if (screen.kind === 'ask') {
    const answers = screen.answers.map((answer) => `- ${answer.label}${wayOf(answer.leads)}`);
    return [...lines, ...(screen.question === undefined ? [] : [screen.question]), ...answers];
  }
  const { number, does, expect, otherwise } = screen;
  return [
    ...lines,
    `${number}. ${plainPieces(does)}`,
    ...(expect.length > 0 ? [`   ${words.expect} ${plainPieces(expect)}`] : []),
    ...(otherwise?.kind === 'text' ? [`   ${words.otherwise} ${plainPieces(otherwise.pieces)}`] : []),
    ...(otherwise?.kind === 'article' ? [`   ${words.otherwise} ${otherwise.title}`] : []),
  ];
}

function wayOf(leads: { readonly kind: string; readonly title?: string }): string {
  return leads.kind === 'article' ? ` → ${leads.title}` : '';
}
