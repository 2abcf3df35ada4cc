import { describe, expect, test } from 'vitest';
import { readExample } from '../testing/render-example.ts';

/** The HTML for customers, an element a line. */
async function customersSee(body: string, language: 'en' | 'fr' = 'en'): Promise<string> {
  return (await readExample(body, { language })).html('customers').replaceAll('><', '>\n<');
}

const step = (component: string) => `<Steps>\n1. Wait.\n\n   ${component}\n</Steps>`;

describe('customers see', () => {
  test('steps with numbers that can be linked to', async () => {
    expect(await customersSee('<Steps>\n1. Turn it off.\n2. Plug it in.\n</Steps>')).toMatchInlineSnapshot(`
      "<ol class="steps">
      <li class="step" id="step-1">
      <a class="step-number" href="#step-1" aria-label="Link to step 1">1</a>
      <div class="step-body">
      <p>Turn it off.</p>
      <label class="tick">
      <input type="checkbox" name="step-1" autocomplete="off" aria-label="Step 1 is done"> Done</label>
      <p class="check-word" title="Code 48 21 7">Check word <b translate="no">canoe</b>
      </p>
      </div>
      </li>
      <li class="step" id="step-2">
      <a class="step-number" href="#step-2" aria-label="Link to step 2">2</a>
      <div class="step-body">
      <p>Plug it in.</p>
      <label class="tick">
      <input type="checkbox" name="step-2" autocomplete="off" aria-label="Step 2 is done"> Done</label>
      <p class="check-word" title="Code 48 21 7">Check word <b translate="no">shovel</b>
      </p>
      </div>
      </li>
      </ol>"
    `);
  });

  test('what they should see', async () => {
    expect(await customersSee(step('<Expect>It is *off*.</Expect>'))).toContain(
      '<div class="expect">\n<span class="label">You should see</span> It is <em>off</em>.</div>',
    );
  });

  test('the article to go to if not', async () => {
    expect(await customersSee(step('<IfNot code="48 23 0" />'))).toContain(
      '<a href="/help/en/printers/reset/">go to “Reset the printer”</a>',
    );
  });

  test('the step to go back to if not', async () => {
    expect(await customersSee(step('<IfNot step="step-1" />'))).toContain('<a href="#step-1">go to step 1</a>');
  });

  test('what to do otherwise', async () => {
    expect(await customersSee(step('<IfNot>Pull the plug.</IfNot>'))).toContain(
      '<div class="if-not">\n<span class="label">If not:</span> Pull the plug.</div>',
    );
  });

  test('a question whose answers open', async () => {
    const answers = [
      '<Answer id="red" label="It\'s red" code="48230" />',
      '<Answer id="off" label="Off">\n\nPush the button.\n\n</Answer>',
      '<Answer id="fine" label="Green" fixed />',
    ];
    expect(
      await customersSee(`<Ask id="light" question="Which light?">\n\n${answers.join('\n\n')}\n\n</Ask>`),
    ).toMatchInlineSnapshot(`
      "<div class="ask" id="light" role="group" aria-labelledby="light-question">
      <p class="question" id="light-question">Which light?</p>
      <details class="answer" id="light-red">
      <summary>It’s red</summary>
      <div class="answer-body">
      <p>
      <a href="/help/en/printers/reset/">Read “Reset the printer”</a>
      </p>
      </div>
      </details>
      <details class="answer" id="light-off">
      <summary>Off</summary>
      <div class="answer-body">
      <p>Push the button.</p>
      <p class="way-end">Fixed? Good. If it is not, you need not go on alone: <a href="#_person">Talk to a person</a>
      </p>
      </div>
      </details>
      <details class="answer" id="light-fine">
      <summary>Green</summary>
      <div class="answer-body">
      <p class="fixed">Good, that is fixed.</p>
      </div>
      </details>
      </div>"
    `);
  });

  test('an answer that leads to a person, with every way to one', async () => {
    expect(
      await customersSee('<Ask id="a" question="B?">\n\n<Answer id="c" label="D" person />\n\n</Ask>'),
    ).toMatchInlineSnapshot(`
      "<div class="ask" id="a" role="group" aria-labelledby="a-question">
      <p class="question" id="a-question">B?</p>
      <details class="answer" id="a-c">
      <summary>D</summary>
      <div class="answer-body">
      <p>Let us look at it together.</p>
      <ul class="contact-ways">
      <li class="phone">
      <a href="tel:+33123456789">Call +33 1 23 45 67 89</a>
      </li>
      <li class="email">
      <a href="mailto:help@example.com">Write to help@example.com</a>
      </li>
      </ul>
      </div>
      </details>
      </div>"
    `);
  });

  test('tabs, each readable in its place', async () => {
    expect(
      await customersSee('<Tabs group="system">\n<Tab id="mac" label="Mac">\n\nA\n\n</Tab>\n</Tabs>'),
    ).toMatchInlineSnapshot(`
      "<div class="tabs" data-group="system">
      <section class="tab" id="mac" data-tab="mac" aria-labelledby="mac-label">
      <p class="tab-label" id="mac-label">Mac</p>
      <p>A</p>
      </section>
      </div>"
    `);
  });

  test('boxes with a title in their language', async () => {
    expect(await customersSee("<Note>C'est prêt ?</Note>", 'fr')).toMatchInlineSnapshot(`
      "<div class="callout note" role="note">
      <p class="callout-title">À noter</p>C’est prêt ?</div>"
    `);
    expect(await customersSee('<Cause>\n\nIt forgets.\n\n</Cause>')).toContain(
      '<div class="callout cause" role="note">',
    );
    expect(await customersSee('<Warning>\n\nHot.\n\n</Warning>')).toContain(
      '<div class="callout warning" role="note">',
    );
  });

  test('keys one by one', async () => {
    expect(await customersSee('Press <Keys>Ctrl + P</Keys>.')).toMatchInlineSnapshot(`
      "<p>Press <kbd class="keys">
      <kbd>Ctrl</kbd>+<kbd>P</kbd>
      </kbd>.</p>"
    `);
  });

  test.each([
    ['Ctrl++', ['Ctrl', '+']],
    ['Ctrl + +', ['Ctrl', '+']],
    ['+', ['+']],
  ])('the plus key among them: %s', async (written, keys) => {
    const html = await customersSee(`<Keys>${written}</Keys> A`);
    expect([...html.matchAll(/<kbd>(.*?)<\/kbd>/g)].map(([, key]) => key)).toEqual(keys);
  });

  test('ways to a person', async () => {
    expect(await customersSee('<Contact />')).toContain('<a href="tel:+33123456789">');
  });

  test('pictures with their size, so that nothing moves', async () => {
    expect(await customersSee('![The "tray"](./tray.svg)')).toMatch(
      /^<p>\n<img src="\/help\/images\/tray\.[0-9a-f]{10}\.svg" alt="The “tray”" width="10" height="10" loading="lazy" decoding="async">\n<\/p>$/,
    );
  });

  test('tables whose cells know their column', async () => {
    expect(await customersSee('| Light | Means |\n| :- | -: |\n| red | *hot* |')).toMatchInlineSnapshot(`
      "<table>
      <thead>
      <tr>
      <th class="align-left" scope="col">Light</th>
      <th class="align-right" scope="col">Means</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left" data-title="Light">red</td>
      <td class="align-right" data-title="Means">
      <em>hot</em>
      </td>
      </tr>
      </tbody>
      </table>"
    `);
  });

  test('links with the base of the site, and others marked', async () => {
    expect(
      await customersSee('[a](./reset.mdx), [b](/48230), [c](/en/search/?q=ink&p=2), [d](https://example.com)'),
    ).toMatchInlineSnapshot(`
      "<p>
      <a href="/help/en/printers/reset/">a</a>, <a href="/help/en/printers/reset/">b</a>, <a href="/help/en/search/?q=ink&#x26;p=2">c</a>, <a href="https://example.com" rel="external">d</a>
      </p>"
    `);
  });

  test('headings and footnotes', async () => {
    expect(await customersSee('## Paper & "ink"\n\nText[^1].\n\n[^1]: Note.')).toMatchInlineSnapshot(`
      "<h2 id="paper-ink">Paper &#x26; “ink” <a class="heading-link" href="#paper-ink" aria-label="Link to this section">#</a>
      </h2>
      <p>Text<sup>
      <a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a>
      </sup>.</p>
      <section data-footnotes class="footnotes">
      <h2 class="sr-only" id="footnote-label">Notes</h2>
      <ol>
      <li id="fn-1">
      <p>Note. <a href="#fnref-1" data-footnote-backref="" aria-label="Back to the text" class="data-footnote-backref">↩</a>
      </p>
      </li>
      </ol>
      </section>"
    `);
  });

  test('text as text, whatever stands in it', async () => {
    const html = await customersSee(
      'a \\<b> &lt;i> `<u>` \\{c}\n\n<Ask id="q" question="<s> &quot; onclick=x">\n\n<Answer id="r" label="<img src=x>" fixed />\n\n</Ask>',
    );
    expect(html).not.toMatch(/<(?:b|i|u|s|img)\b/);
    expect(html).toContain('&#x3C;img src=x>');
  });
});

describe('agents see', () => {
  test('what to say aloud', async () => {
    const { html } = await readExample(step('<Say>Could you *wait*?</Say>'));
    expect(html('agents')).toContain('<div class="say"><span class="label">Say</span> Could you <em>wait</em>?</div>');
    expect(html('customers')).not.toContain('wait</em>');
  });

  test('notes of their own', async () => {
    const { html } = await readExample('Text.\n\n<AgentNote>\n\nOffer a new one.\n\n</AgentNote>');
    expect(html('agents')).toContain('<div class="callout agent-note" role="note">');
    expect(html('customers')).toBe('<p>Text.</p>');
  });
});

describe('snippets', () => {
  test('stand as if they had been written there, steps counted on', async () => {
    const snippets = { restart: '<Steps>\n1. Restart.\n\n   <Say>Restart, please.</Say>\n</Steps>' };
    const { html, article } = await readExample('<Steps>\n1. Wait.\n</Steps>\n\n<Snippet id="restart" />', {
      snippets,
    });
    expect(article.steps.map(({ id }) => id)).toEqual(['step-1', 'step-2']);
    expect(html('customers')).toMatch(/<li class="step" id="step-2">.*Restart\./s);
    expect(html('customers')).not.toContain('please');
  });

  test('may be used twice', async () => {
    const { html } = await readExample('<Snippet id="a" />\n\n<Snippet id="a" />', { snippets: { a: 'Wait.' } });
    expect(html('customers')).toBe('<p>Wait.</p>\n<p>Wait.</p>');
  });
});
