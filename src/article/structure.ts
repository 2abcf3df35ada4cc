import type { Element, ElementContent, Nodes } from 'hast';
import { cleanText, elementsIn, hasClass } from './html-tree.ts';

/** One of the steps at the top of an article. */
export interface StepText {
  readonly id: string;
  readonly number: number;
  /** All that the reader sees of it, its check word apart, in one line. */
  readonly text: string;
  /** What is to be done alone, without what one should see then. */
  readonly action: string;
}

/** A question of an article with its answers, each in one line. */
export interface QuestionText {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly label: string; readonly text: string }[];
}

/** What machines are told of an article's body: its steps in order, and its questions. */
export interface ArticleStructure {
  readonly steps: readonly StepText[];
  readonly questions: readonly QuestionText[];
}

/**
 * Reads the steps and questions of an article from its page, and not from its source: machines are told what the reader
 * sees and nothing else. Steps inside an answer or a tab are one way of several, and are left to it; a question inside an
 * answer is a question of its own.
 */
export function structureOf(body: Nodes): ArticleStructure {
  const parts = elementsIn(body, (element) => isWay(element) || isStep(element));
  return { steps: parts.filter(isStep).map(readStep), questions: questionsIn(body) };
}

function questionsIn(node: Nodes): QuestionText[] {
  const asked = elementsIn(node, (element) => hasClass(element, 'ask'));
  return asked.flatMap((ask) => [readQuestion(ask), ...questionsIn(ask)]);
}

function isStep(element: Element): boolean {
  return hasClass(element, 'step');
}

function isWay(element: Element): boolean {
  return hasClass(element, 'ask') || hasClass(element, 'tabs');
}

function readStep(step: Element): StepText {
  const id = String(step.properties.id ?? '');
  const body = step.children.filter((child) => !hasClass(child, 'step-number'));
  return { id, number: Number(/\d+$/.exec(id)?.[0] ?? 0), text: textOf(body), action: cleanText(body, isOutcome) };
}

function readQuestion(ask: Element): QuestionText {
  return {
    id: String(ask.properties.id ?? ''),
    question: textOf(ask.children.filter((child) => hasClass(child, 'question'))),
    answers: elementsIn(ask, (element) => hasClass(element, 'answer')).map(({ children }) => ({
      label: textOf(children.slice(0, 1)),
      text: textOf(children.slice(1)),
    })),
  };
}

/** What only helps on a page, what every page says, and questions within, which are told by themselves. */
const leftOut = ['check-word', 'tick', 'heading-link', 'contact-ways', 'ask'];

function isOutcome(element: Element): boolean {
  return [...leftOut, 'expect', 'if-not'].some((name) => hasClass(element, name));
}

function textOf(nodes: readonly ElementContent[]): string {
  return cleanText(nodes, (element) => leftOut.some((name) => hasClass(element, name)));
}
