import type { Problem } from '../problem/problem.ts';
import type { YamlFile } from './read-yaml-file.ts';
import type { Topic } from './settings.ts';

/** Topics must be told apart and must have a title in every language of the site. */
export function checkTopics(topics: YamlFile<Topic[]>, languages: readonly string[]): Problem[] {
  return topics.value.flatMap((topic, index) => [
    ...untitled(topics, topic, index, languages),
    ...(topics.value.findIndex(({ id }) => id === topic.id) < index ? [duplicate(topics, topic, index)] : []),
  ]);
}

function untitled(topics: YamlFile<Topic[]>, topic: Topic, index: number, languages: readonly string[]): Problem[] {
  return languages
    .filter((tag) => topic.title[tag] === undefined)
    .map((tag) => ({
      file: topics.file,
      ...topics.yaml.placeOf([index, 'title']),
      severity: 'error',
      id: 'SET007',
      name: 'topic-untitled',
      what: `The topic "${topic.id}" has no title in the language "${tag}".`,
      remedy: `Add it under \`title\`, for example  title: {${tag}: …}`,
    }));
}

function duplicate(topics: YamlFile<Topic[]>, topic: Topic, index: number): Problem {
  return {
    file: topics.file,
    ...topics.yaml.placeOf([index, 'id']),
    severity: 'error',
    id: 'SET009',
    name: 'topic-duplicate',
    what: `The topic "${topic.id}" stands in the list twice.`,
    remedy: 'Remove one of them.',
  };
}
