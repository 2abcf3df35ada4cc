import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import type { Flow, Screen } from '../flow/flow.ts';
import type { Piece } from '../flow/piece.ts';
import { drawPieces } from './draw-pieces.ts';

/** A flow with the language that it is in. */
export interface SpokenFlow {
  readonly flow: Flow;
  readonly tag: string;
  readonly direction: string;
}

/** What is said, in the caller's language, and the same in the agent's where that is another. */
export interface BothLanguages {
  readonly caller: SpokenFlow;
  /** Left out where both are the same, or where the article has only one. */
  readonly agent?: SpokenFlow;
  /** What the desk says to the agent. */
  readonly speak: Speak;
  /** What it has the agent say to the caller. */
  readonly say: Speak;
}

/** A text in the caller's language, large, with the agent's under it. */
export function drawBoth(
  className: string,
  caller: Node | string,
  agent: Node | string | undefined,
  both: BothLanguages,
): HTMLElement {
  const own = element('div', { lang: both.caller.tag, dir: both.caller.direction }, caller);
  const other =
    agent === undefined || !both.agent ? [] : [element('div', { class: 'beside', lang: both.agent.tag }, agent)];
  return element('div', { class: className }, own, ...other);
}

/** A part of a screen in both languages. */
export function drawPart(
  className: string,
  screen: Screen,
  part: (screen: Screen) => readonly Piece[],
  both: BothLanguages,
): HTMLElement {
  const other = both.agent?.flow.screens.find(({ id, kind }) => id === screen.id && kind === screen.kind);
  const draw = (pieces: readonly Piece[]) => element('div', {}, ...drawPieces(pieces));
  return drawBoth(className, draw(part(screen)), other && part(other).length > 0 ? draw(part(other)) : undefined, both);
}
