import { formatWay, parseWay } from './way.ts';

/**
 * Asks instead of showing a wall: of each question only the answer that was given stays, and what it leads to; pressing
 * it again is the way back. The way taken stands in the address, so it can be shared, and Back takes it back. Without
 * script every answer can be opened.
 */
export function askOneByOne(window: Window, change = ''): void {
  const { document } = window;
  const answers = [...document.querySelectorAll<HTMLDetailsElement>('.ask > .answer')];
  if (answers.length === 0) return;
  for (const answer of answers) {
    answer.parentElement?.classList.add('asked');
    answer.querySelector('summary')?.setAttribute('data-change', change);
  }
  const show = () => {
    const parts = parseWay(window.location.hash).map((id) => document.getElementById(id));
    const given = answers.filter((answer) => parts.some((part) => part && answer.contains(part)));
    const start = window.location.hash === '';
    if (given.length > 0 || start) for (const answer of answers) answer.open = given.includes(answer);
    if (parts.length > 1) parts.at(-1)?.scrollIntoView();
  };
  show();
  window.addEventListener('popstate', show);
  document.addEventListener('click', (event) => {
    const answer = (event.target as Element).closest('summary')?.parentElement as HTMLDetailsElement | null;
    if (!answer || !answers.includes(answer)) return;
    event.preventDefault();
    give(answer, answers);
    const { pathname, search } = window.location;
    window.history.pushState(null, '', pathname + search + formatWay(lastOnEachWay(answers)));
  });
}

/** Opens an answer and closes the others to its question and what they led to; closes it where it is open. */
function give(answer: HTMLDetailsElement, answers: readonly HTMLDetailsElement[]): void {
  const open = !answer.open;
  for (const other of answers) if (answer.parentElement?.contains(other)) other.open = false;
  answer.open = open;
  answer.querySelector('summary')?.scrollIntoView({ block: 'nearest' });
}

function lastOnEachWay(answers: readonly HTMLDetailsElement[]): string[] {
  const given = answers.filter(({ open }) => open);
  return given
    .filter((answer) => !given.some((other) => other !== answer && answer.contains(other)))
    .map(({ id }) => id);
}
