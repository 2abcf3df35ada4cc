import { expect, test } from 'vitest';
import { prepareImport } from './testing/write-import.ts';

/** Field names of https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ */
const zendesk = {
  articles: [
    {
      id: 101,
      locale: 'en-us',
      title: 'Reset the router',
      body: '<p>See <a href="https://volta.zendesk.example/hc/en-us/articles/102-Lights">lights</a>.</p>',
      html_url: 'https://volta.zendesk.example/hc/en-us/articles/101-Reset-the-router',
      section_id: 7,
      draft: false,
      user_segment_id: null,
      edited_at: '2025-02-03T10:00:00Z',
      label_names: ['reboot'],
    },
    {
      id: 102,
      locale: 'en-us',
      title: 'Lights',
      body: '<p>They blink.</p>',
      html_url: 'https://volta.zendesk.example/hc/en-us/articles/102-Lights',
      section_id: 7,
      draft: false,
      user_segment_id: null,
      updated_at: '2025-02-03T10:00:00Z',
    },
    {
      id: 103,
      locale: 'en-us',
      title: 'For agents',
      body: '<p>Refund it.</p>',
      html_url: 'https://volta.zendesk.example/hc/en-us/articles/103',
      section_id: 7,
      draft: false,
      user_segment_id: 9,
      updated_at: '2025-02-03T10:00:00Z',
    },
  ],
  next_page: null,
};
const zendeskFrench = {
  translations: [
    {
      id: 1,
      source_id: 101,
      source_type: 'Article',
      locale: 'fr',
      title: 'Réinitialiser la box',
      body: '<p>Débranchez-la.</p>',
      draft: false,
      html_url: 'https://volta.zendesk.example/hc/fr/articles/101',
    },
  ],
};
const sections = { sections: [{ id: 7, name: 'Wi-Fi', locale: 'en-us' }] };

test('articles of Zendesk Guide arrive with their translations, topics, labels, dates and links', async () => {
  const { run } = await prepareImport({
    'articles.json': JSON.stringify(zendesk),
    'fr.json': JSON.stringify(zendeskFrench),
    'sections.json': JSON.stringify(sections),
  });
  const { files, report } = await run();
  expect(report).toMatchObject({ articles: { en: 3, fr: 1 }, paired: 1 });
  expect(files['articles/en/wi-fi/reset-the-router.mdx']).toMatchInlineSnapshot(`
    "---
    code: 70769
    title: Reset the router
    summary: See lights.
    alsoKnownAs:
      - reboot
    owner: support
    reviewed: 2025-02-03
    redirectFrom:
      - /hc/en-us/articles/101-Reset-the-router/
    ---

    See [lights](./lights.mdx).
    "
  `);
  expect(files['articles/fr/wi-fi/reset-the-router.mdx']).toContain('title: Réinitialiser la box');
});

test('what only some people may see there is for agents here, and no draft is published', async () => {
  const draft = { ...zendesk.articles[1], draft: true };
  const { run } = await prepareImport({
    'a.json': JSON.stringify({ articles: [zendesk.articles[0], draft, zendesk.articles[2]] }),
  });
  const { files, report } = await run();
  expect(files['articles/en/general/for-agents.mdx']).toContain('\naudience: agents\n');
  expect(files['articles/en/general/lights.mdx']).toContain('\ndraft: true\n');
  expect(files['articles/en/general/reset-the-router.mdx']).toContain('See lights.');
  expect(report.losses).toContainEqual(
    expect.objectContaining({ kind: 'link', what: expect.stringContaining('draft') }),
  );
});

test('articles of Intercom arrive in every language that they have', async () => {
  // https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles
  const article = {
    type: 'article',
    id: '55',
    title: 'Pay',
    description: 'How to pay.',
    body: '<h2>Cards</h2><p>Any card.</p>',
    state: 'published',
    url: 'https://help.volta.example/en/articles/55-pay',
    default_locale: 'en',
    parent_id: 3,
    updated_at: 1738576800,
    translated_content: {
      type: 'article_translated_content',
      fr: {
        type: 'article_content',
        title: 'Payer',
        description: '',
        body: '<p>Toute carte.</p>',
        state: 'draft',
        url: null,
      },
    },
  };
  const collections = { type: 'list', data: [{ type: 'collection', id: '3', name: 'Billing' }] };
  const { run } = await prepareImport({
    'articles.json': JSON.stringify({ type: 'list', data: [article] }),
    'collections.json': JSON.stringify(collections),
  });
  const { files } = await run();
  expect(files['articles/en/billing/pay.mdx']).toContain('reviewed: 2025-02-03');
  expect(files['articles/en/billing/pay.mdx']).toContain('redirectFrom:\n  - /en/articles/55-pay/');
  expect(files['articles/fr/billing/pay.mdx']).toContain('draft: true');
});

test('articles of Help Scout Docs arrive', async () => {
  // https://developer.helpscout.com/docs-api/articles/get/
  const article = {
    id: '5a',
    number: 12,
    collectionId: '9',
    status: 'published',
    name: 'Send it back',
    text: '<ol><li>Print the label.</li><li>Pack the box.</li></ol>',
    keywords: ['return'],
    publicUrl: 'https://docs.volta.example/article/12-send-it-back',
    lastPublishedAt: '2025-02-03T10:00:00Z',
  };
  const { run } = await prepareImport({ '12.json': JSON.stringify({ article }) });
  const { files } = await run();
  expect(files['articles/en/general/send-it-back.mdx']).toContain(
    '<Steps>\n1. Print the label.\n2. Pack the box.\n</Steps>',
  );
});

test('articles of Freshdesk arrive', async () => {
  // https://developers.freshdesk.com/api/#solution_article_attributes
  const article = {
    id: 4,
    folder_id: 2,
    category_id: 1,
    title: 'Charge it',
    description: '<p>Plug it in.</p>',
    description_text: 'Plug it in.',
    status: 2,
    tags: ['battery'],
    updated_at: '2025-02-03T10:00:00Z',
    hierarchy: [{ level: 0, type: 'category', data: { id: 1, name: 'Phones' } }],
  };
  const { run } = await prepareImport({ 'phones.json': JSON.stringify([article]) });
  const { files } = await run();
  expect(files['articles/en/phones/charge-it.mdx']).toContain('alsoKnownAs:\n  - battery');
});

test.each([
  ['cut off in the middle', JSON.stringify(zendesk).slice(0, 400), 'ends in the middle'],
  ['of something else', '{"tickets": [{"id": 1}]}', 'no export of articles'],
  ['that is none', 'hello', 'is no JSON'],
  [
    'of articles without their text',
    '{"articles": [{"id": 1, "title": "A", "html_url": "https://a.example/1", "section_id": 2}]}',
    'has no text in this export',
  ],
  [
    'with a name that leads out of the folder',
    JSON.stringify({ article: { id: '../../x', collectionId: '9', name: 'A', text: '<p>a</p>' } }),
    'leads out of the folder',
  ],
])('JSON %s is refused by a sentence', async (_, text, said) => {
  const { run } = await prepareImport({ 'a.json': text });
  const { report, files } = await run();
  expect(report.losses.map(({ what }) => what).join(' ')).toContain(said);
  expect(Object.keys(files).filter((file) => file.endsWith('.mdx'))).toEqual([]);
});
