import { createHash } from 'node:crypto';
import { onceEach } from '../../site/once-each.ts';
import { say } from '../../site/say.ts';
import { languageOf, type Site, topicText } from '../../site/site.ts';
import { shareDrawing } from './share-drawing.ts';

export interface ShareImage {
  /** Under `/images/share/`: changes with what is drawn. */
  readonly name: string;
  readonly svg: string;
  /** What it says, for those who do not see it. */
  readonly alternative: string;
}

/** The picture for sharing a page of a topic, or any other page of the site, in a language. */
export function shareImage(site: Site, tag: string, topic?: string): ShareImage {
  return topic === undefined ? drawnFor(site, tag) : drawnFor(site, tag, topic);
}

const drawnFor = onceEach((site: Site, tag = '', topic?: string): ShareImage => {
  const language = languageOf(site, tag);
  const { name, accent } = site.settings;
  const title = topic === undefined ? say(language, 'siteTitle', { name }) : topicText(site, topic, 'title', tag);
  const summary = topic === undefined ? say(language, 'homeQuestion') : topicText(site, topic, 'summary', tag);
  const svg = shareDrawing({ name, title, summary, accent });
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  return { name: `${topic ?? 'site'}-${tag}.${digest}.png`, svg, alternative: `${title} – ${summary}` };
});

/** Every such picture of a site: one for each topic and language, and one for each language. */
export function shareImages(site: Site): ShareImage[] {
  const topics = [undefined, ...site.topics.map(({ id }) => id)];
  return site.languages.flatMap(({ tag }) => topics.map((topic) => shareImage(site, tag, topic)));
}
