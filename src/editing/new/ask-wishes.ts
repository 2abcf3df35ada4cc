import { UsageError } from '../../command/usage-error.ts';
import type { Site } from '../../site/site.ts';
import type { Wishes } from './new-article.ts';
import { parseLanguages, parseTopic } from './parse-wishes.ts';

/** Shows a question and gives the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for what flags did not say: topic, languages, a title in each, the owner. An answer that cannot be is told of and
 * asked for again; an empty one takes what stands in brackets.
 */
export async function askWishes(
  wishes: Wishes,
  site: Site,
  usualOwner: (topic: string) => string | undefined,
  ask: Ask,
): Promise<Wishes> {
  const topic = wishes.topic ?? (await askTopic(site, ask));
  const all = site.languages.map(({ tag }) => tag).join(',');
  const languages =
    wishes.languages ??
    (await again(ask, `Languages [${all}]: `, (typed) => parseLanguages(typed || all, site).join(',')));
  const titles = wishes.titles.length > 0 ? wishes.titles : await askTitles(parseLanguages(languages, site), ask);
  const usual = usualOwner(topic);
  const owner =
    wishes.owner ?? ((await ask(`Team that answers for it${usual ? ` [${usual}]` : ''}: `)).trim() || usual);
  return { ...wishes, topic, languages, titles, owner };
}

function askTopic(site: Site, ask: Ask): Promise<string> {
  const ids = site.topics.map(({ id }) => id).join(', ');
  return again(ask, `Topic (${ids}): `, (typed) => parseTopic(typed, site));
}

async function askTitles(languages: readonly string[], ask: Ask): Promise<string[]> {
  const titles: string[] = [];
  for (const [index, language] of languages.entries()) {
    const later = index === 0 ? '' : ', or nothing to write it later';
    const title = await again(ask, `Title in ${language}${later}: `, (typed) => {
      if (typed === '' && index === 0) throw new UsageError('An article has a title: it says what the reader gets.');
      if (typed.length > 80)
        throw new UsageError(`A title has at most 80 characters, and this one has ${typed.length}.`);
      return typed;
    });
    if (title !== '') titles.push(`${language}=${title}`);
  }
  return titles;
}

async function again(ask: Ask, question: string, parse: (typed: string) => string): Promise<string> {
  let before = '';
  for (;;) {
    try {
      return parse((await ask(before + question)).trim());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      before = `${error.message}\n`;
    }
  }
}
