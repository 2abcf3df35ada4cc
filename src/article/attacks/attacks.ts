/** A trick by which an article might run code, load something, or dress up as a part of the page. */
export interface Attack {
  readonly name: string;
  readonly body: string;
  /** What must become of it: refused with its place, or published as words that do nothing. */
  readonly end: 'refused' | 'words';
}

const refused = (name: string, body: string): Attack => ({ name, body, end: 'refused' });
const words = (name: string, body: string): Attack => ({ name, body, end: 'words' });

const withCode: readonly Attack[] = [
  refused('an expression', '{alert(1)}'),
  refused('an expression within a line', 'Press {globalThis.alert(1)} now.'),
  refused('an empty expression', 'Press {} now.'),
  refused('an expression that is a comment', '{/* alert(1) */}'),
  refused('an import', "import x from 'https://example.com/x.js'\n\n<x />"),
  refused('an import for its effect', "import 'node:child_process'"),
  refused('an export', 'export const x = alert(1)'),
  refused('an export of everything', "export * from './x.js'"),
  refused('a spread of attributes', '<Note {...globalThis}>\n\nx\n\n</Note>'),
  refused('an attribute that is an expression', '<Tabs group={alert(1)}>\n\n</Tabs>'),
  refused('a template in an attribute', '<Note title={`alert`}>\n\nx\n\n</Note>'),
  refused('a child that is an expression', '<Note>{alert(1)}</Note>'),
  refused('an expression in a heading', '## {alert(1)}'),
  refused('an expression in a table', '| a |\n|---|\n| {alert(1)} |'),
  refused('an expression in a link', '[{alert(1)}](https://example.com)'),
  refused('an element made of a member', '<globalThis.alert />'),
  refused('an element with a name space', '<svg:script />'),
  refused('a fragment around an expression', '<>{alert(1)}</>'),
];

const withMarkup: readonly Attack[] = [
  refused('a script', '<script>alert(1)</script>'),
  refused('a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'),
  refused('a script from elsewhere', '<script src="https://example.com/x.js" />'),
  refused('a handler on a picture', '<img src="x" onerror="alert(1)" />'),
  refused('a handler on a component', '<Note onclick="alert(1)">\n\nx\n\n</Note>'),
  refused('a handler of a framework', '<Contact client:load="x" />'),
  refused('markup set as it is', '<Note set:html="x">\n\nx\n\n</Note>'),
  refused('inner markup in the words of React', '<Note dangerouslySetInnerHTML="x">\n\nx\n\n</Note>'),
  refused('a frame', '<iframe src="https://example.com" />'),
  refused('a frame with its own page', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;" />'),
  refused('an object', '<object data="x.swf" />'),
  refused('an embedded file', '<embed src="x.swf" />'),
  refused('a base address', '<base href="https://example.com/" />'),
  refused('a refresh', '<meta http-equiv="refresh" content="0;url=https://example.com" />'),
  refused('a stylesheet', '<link rel="stylesheet" href="https://example.com/x.css" />'),
  refused('a style', '<style>body\\{display:none}</style>'),
  refused('a style on a component', '<Note style="position:fixed;inset:0">\n\nx\n\n</Note>'),
  refused('a class that covers the page', '<Note class="site-header">\n\nx\n\n</Note>'),
  refused('a form that asks for a password', '<form action="https://example.com"><input name="password" /></form>'),
  refused('a button that submits elsewhere', '<button formaction="javascript:alert(1)">x</button>'),
  refused('a drawing that runs', '<svg onload="alert(1)" />'),
  refused('a drawing with a script', '<svg><script>alert(1)</script></svg>'),
  refused('a drawing that animates an address', '<svg><a><animate attributeName="href" to="javascript:x" /></a></svg>'),
  refused('foreign markup in a drawing', '<svg><foreignObject><p>x</p></foreignObject></svg>'),
  refused('a formula', '<math><mtext>x</mtext></math>'),
  refused('several sizes of a picture', '<img srcset="https://example.com/x.png 2x" alt="x" />'),
  refused('a source of a picture', '<picture><source srcset="https://example.com/x.png" /></picture>'),
  refused('a film', '<video src="x" onplay="alert(1)" />'),
  refused('a template', '<template><script>alert(1)</script></template>'),
  refused('a slot', '<slot name="head" />'),
  refused('an element of its own', '<x-widget />'),
  refused('an anchor in markup', '<a href="https://example.com">x</a>'),
  refused('a dialog', '<dialog open="">x</dialog>'),
  refused('a comment of HTML', '<!-- x --><script>alert(1)</script>'),
  refused('a declaration', '<!DOCTYPE html>'),
  refused('a processing instruction', '<?php echo 1 ?>'),
];

const withAddresses: readonly Attack[] = [
  refused('javascript:', '[x](javascript:alert)'),
  refused('javascript: in capitals', '[x](JaVaScRiPt:alert)'),
  refused('javascript: with an entity for its colon', '[x](javascript&colon;alert)'),
  refused('javascript: with numbers for letters', '[x](&#106;avascript:alert)'),
  refused('javascript: with a hexadecimal letter', '[x](&#x6A;avascript:alert)'),
  refused('javascript: after a tab', '[x](<java\tscript:alert>)'),
  refused('javascript: with a tab as an entity', '[x](java&Tab;script:alert)'),
  refused('javascript: with a line break as an entity', '[x](java&NewLine;script:alert)'),
  refused('javascript: after a blank', '[x](< javascript:alert>)'),
  refused('javascript: after a control character', '[x](<\u0001javascript:alert>)'),
  refused('javascript: with an escaped colon', '[x](javascript\\:alert)'),
  refused('javascript: by a definition', '[x][y]\n\n[y]: javascript:alert'),
  refused('javascript: by a definition with a title', '[y]\n\n[y]: javascript:alert "title"'),
  refused('javascript: in a picture', '![x](javascript:alert)'),
  refused('javascript: in a link around a picture', '[![x](./tray.svg)](javascript:alert)'),
  refused('javascript: in a footnote', 'x[^1]\n\n[^1]: [x](javascript:alert)'),
  refused('vbscript:', '[x](vbscript:msgbox)'),
  refused('data:', '[x](data:text/html;base64,PHNjcmlwdD4=)'),
  refused('data: in a picture', '![x](data:image/svg+xml,x)'),
  refused('blob:', '[x](blob:https://example.com/1)'),
  refused('file:', '[x](file:///etc/passwd)'),
  refused('filesystem:', '[x](filesystem:https://example.com/x)'),
  refused('view-source:', '[x](view-source:https://example.com)'),
  refused('an address without a scheme', '[x](//example.com)'),
  refused('an address with backslashes', '[x](\\\\\\\\example.com)'),
  refused('a slash and a backslash', '[x](</\\example.com>)'),
  refused('an address with brackets', '[x](<https://example.com/?q=<script>>)'),
  refused('a picture from elsewhere', '![x](https://example.com/pixel.png)'),
  refused('a picture from elsewhere without a scheme', '![x](//example.com/pixel.png)'),
];

const asWords: readonly Attack[] = [
  words('an escaped script', '\\<script>alert(1)\\</script>'),
  words('a script in entities', '&lt;script&gt;alert(1)&lt;/script&gt;'),
  words('a script in numbers', '&#60;script&#62;alert(1)&#60;/script&#62;'),
  words('a picture in entities', '&lt;img src=x onerror=alert(1)&gt;'),
  words('entities of entities', '&amp;lt;script&amp;gt;'),
  words('a script in code', '`<script>alert(1)</script>`'),
  words('a script in a block of code', '```html\n<script>alert(1)</script>\n```'),
  words('a class by the language of code', '```x" onclick="alert(1)\ny\n```'),
  words('an alternative text that ends its attribute', '![" onerror="alert(1)](./tray.svg)'),
  words('a title that ends its attribute', '![x](./tray.svg "&quot; onerror=&quot;alert(1)")'),
  words(
    'a question that ends its attribute',
    '<Ask id="a" question="&quot;&gt;&lt;script&gt;">\n\n<Answer id="b" label="x" fixed />\n\n</Ask>',
  ),
  words(
    'a label in markup',
    '<Tabs group="g">\n\n<Tab id="a" label="&lt;svg onload=alert(1)&gt;">\n\nx\n\n</Tab>\n\n</Tabs>',
  ),
  words('keys in markup', '<Keys>&lt;b onclick=x&gt;</Keys>'),
  words('an address with a quote', '[x](https://example.com/"onclick="alert)'),
  words('an address that only looks like a scheme', '[x](https://example.com/javascript:alert)'),
  words('the end of the page', '&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;'),
  words('the end of structured data', '&lt;/script&gt;&lt;script&gt;alert(1)'),
  words('characters that turn the line around', 'press \u202e eteled'),
  words('an expression that is escaped', '\\{alert(1)\\}'),
  words('the name of a prototype as a heading', '## constructor\n\n## \\_\\_proto\\_\\_\n\nx'),
];

/** Tricks against sites that are made of other people's text, one of each kind that is known. */
export const attacks: readonly Attack[] = [...withCode, ...withMarkup, ...withAddresses, ...asWords];
