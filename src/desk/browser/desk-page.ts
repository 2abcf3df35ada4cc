import { desk } from 'virtual:desk';
import { element } from '../../search/browser/element.ts';
import { type DeskLanguage, type Speak, speakIn } from '../desk-config.ts';
import { callerLanguage, keepCallerLanguage } from './caller-language.ts';
import { openHelp } from './open-help.ts';
import { watchVersion } from './watch-version.ts';

/** What every page of the desk has: the agent's language, the caller's, and a way to change it. */
export interface DeskPage {
  readonly agent: DeskLanguage;
  readonly speak: Speak;
  caller(): DeskLanguage;
  /** The next of the site's languages becomes the caller's. */
  nextCaller(): void;
  onCaller(listener: () => void): void;
}

/** Brings to life what every page has. */
export function startDeskPage(): DeskPage {
  const tag = document.documentElement.lang;
  const languageWith = (wanted: string) => desk.languages.find((language) => language.tag === wanted);
  const agent = languageWith(tag) ?? (desk.languages[0] as DeskLanguage);
  const speak = speakIn(agent);
  const tags = desk.languages.map((language) => language.tag);
  let spoken = callerLanguage(tags, agent.tag);
  const listeners: (() => void)[] = [];
  const choice = element(
    'select',
    { id: '_caller' },
    ...desk.languages.map((language) => element('option', { value: language.tag, lang: language.tag }, language.name)),
  );
  choice.value = spoken;
  const choose = (next: string) => {
    spoken = next;
    choice.value = next;
    keepCallerLanguage(next);
    for (const listener of listeners) listener();
  };
  choice.addEventListener('change', () => choose(choice.value));
  const help = element('button', { class: 'plain', type: 'button' }, speak('keys'), ' ', element('kbd', {}, '?'));
  help.addEventListener('click', () => openHelp(speak));
  document
    .querySelector('.desk-tools')
    ?.replaceChildren(element('label', { for: '_caller' }, speak('callerLanguage'), ' ', choice), help);
  watchVersion(desk.version, speak);
  return {
    agent,
    speak,
    caller: () => languageWith(spoken) ?? agent,
    nextCaller: () => choose(tags[(tags.indexOf(spoken) + 1) % tags.length] ?? spoken),
    onCaller: (listener) => listeners.push(listener),
  };
}
