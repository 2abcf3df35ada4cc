import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { completeArticle } from '../../article/complete-article.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { readSite } from '../../site/read-site.ts';
import { unfold } from '../fold.ts';
import { type SearchRecord, searchRecord } from './search-record.ts';

const source = `---
code: 48217
title: L'imprimante ne répond plus
summary: Elle va bien.
appliesTo: [InkJet 200]
symptoms: [rien ne s'imprime, plus d'encre]
errorCodes: [E-104]
needs: nothing
minutes: 10
owner: team
reviewed: 2026-10-02
---

Redémarrez la télé.

<Steps>
1. Éteignez-la ${'x'.repeat(70)}.

   <Say>Comptons ensemble.</Say>
</Steps>

<Ask id="ok" question="Et maintenant ?">
<Answer id="yes" label="Elle imprime" fixed />
<Answer id="no" label="Toujours rien">
<Steps>
1. Rallumez-la.
</Steps>
</Answer>
</Ask>

## La cause

Le gel.

<AgentNote>Remboursez.</AgentNote>
`;

let record: SearchRecord;
beforeAll(async () => {
  const rules = [
    { said: 'imprimante', typed: ['machine'] },
    { said: 'tele', typed: ['tv', 'machine'] },
  ];
  record = searchRecord(read(), await readSite('content'), rules);
});

describe('the record of an article', () => {
  test('knows where it is and what it is about', () => {
    expect(record.url).toBe('/fr/printers/offline/');
    expect(record.filters).toEqual({ topic: ['printers'], product: ['InkJet 200'], minutes: ['10'] });
    expect(unfold(record.metadata.symptoms)).toBe("rien ne s'imprime; plus d'encre");
  });

  test('has a section for each step and heading, steps of an answer told apart', () => {
    expect(record.sections.map(({ id, name }) => [id, name])).toEqual([
      ['', ''],
      ['step-1', 'Étape 1'],
      ['ok', 'Et maintenant ?'],
      ['ok-no-step-1', 'Étape 1 · Et maintenant ? Toujours rien'],
      ['la-cause', 'La cause'],
    ]);
  });

  test('tells what customers type for its subject from what they type for things it mentions', () => {
    expect(record.metadata.words).toBe('machine');
    expect(record.metadata.wordsInText).toBe('tv');
  });

  test('holds nothing that only agents may see, and no blob', () => {
    expect(JSON.stringify(record)).not.toMatch(/Comptons|Remboursez|xxxx/);
  });
});

function read(): Article {
  const place = { file: 'offline.mdx', language: 'fr', topic: 'printers', slug: 'offline' };
  const { article, problems } = parseArticle(place, source);
  if (!article) throw new Error(problems.map(({ what }) => what).join(' '));
  return completeArticle(article, new Map()).article;
}
