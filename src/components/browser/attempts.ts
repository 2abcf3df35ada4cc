export interface Attempts {
  /** The steps that were ticked off: number and first words. */
  readonly steps: readonly string[];
  /** The questions that were answered, each with its answer. */
  readonly answers: readonly string[];
}

/** Enough to know a step by. */
const mostLetters = 100;

/** What the reader has done on this page, in the order of the page. */
export function attemptsOn(document: Document): Attempts {
  const steps = [...document.querySelectorAll('.step:has(.tick input:checked)')];
  const answers = [...document.querySelectorAll('.answer[open]')];
  return {
    steps: steps.map((step) => `${textOf(step, '.step-number')}. ${textOf(step, '.step-body > :first-child')}`),
    answers: answers.map(
      (answer) => `${textOf(answer.parentElement, ':scope > .question')} ${textOf(answer, ':scope > summary')}`,
    ),
  };
}

function textOf(element: Element | null, selector: string): string {
  const text = element?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text.length > mostLetters ? `${text.slice(0, mostLetters - 1).trimEnd()}…` : text;
}
