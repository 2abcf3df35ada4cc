import { describe, expect, test } from 'vitest';
import { nearTopics } from './near-topics.ts';

const topic = (text: string, summary: string) => ({ href: '', text, summary });
const topics = [
  topic('Wi-Fi and internet', 'No internet, slow Wi-Fi'),
  topic('Printers', 'Paper, ink, scanning and connections'),
  topic('Téléphones', 'Charge, batterie, stockage'),
  topic('TV', 'Picture and sound'),
];
const near = (query: string) => nearTopics(query, topics).map(({ text }) => text);

describe('the topics near a query', () => {
  test('have a word of it in their title or summary', () => {
    expect(near('blue ink zzz')).toEqual(['Printers']);
  });

  test('are found in spite of a typo, an ending or an accent', () => {
    expect(near('printr')).toEqual(['Printers']);
    expect(near('telephone batteries')).toEqual(['Téléphones']);
  });

  test('begin with the nearest', () => {
    expect(near('internet sound slow')).toEqual(['Wi-Fi and internet', 'TV']);
  });

  test('are the first of all where none is near', () => {
    expect(near('zzxq')).toHaveLength(topics.length);
    expect(near('👾 a')).toHaveLength(topics.length);
  });
});
