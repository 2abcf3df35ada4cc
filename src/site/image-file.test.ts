import { describe, expect, test } from 'vitest';
import { activeSvgContent, describeImage } from './image-file.ts';

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inside}</svg>`);

describe('a drawing', () => {
  test.each([
    '<path d="M0 0"/>',
    '<use href="#a" xlink:href="#b"/>',
    '<rect fill="url(#a)" stroke="url( \'#b\' )"/>',
    '<style>.a { fill: red }</style>',
    '<text>Press on = off, then scripts</text>',
    '<title>Settings: javascript</title>',
  ])('is plain: %s', (inside) => expect(activeSvgContent(svg(inside))).toBeUndefined());

  test.each([
    '<script>a</script>',
    '<SCRIPT href="#a"/>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">a</x:script>',
    '<path onload="a"/>',
    '<path\nonclick = "a"/>',
    '<a href="javascript:a"/>',
    '<a xlink:href="https://example.com"/>',
    "<use href=' //example.com/a.svg#b'/>",
    '<a href="&#106;avascript:a"/>',
    '<image href="data:image/png;base64,AA"/>',
    '<rect fill="url(https://example.com)"/>',
    '<rect fill="url(\'//example.com\')"/>',
    '<style>@import "a"</style>',
    '<set attributeName="href" to="a"/>',
    '<animate attributeName="href"/>',
    '<foreignObject/>',
    '<!ENTITY a "b">',
    '<?xml-stylesheet href="#a"?>',
  ])('is not plain: %s', (inside) => expect(activeSvgContent(svg(inside))).toBeDefined());

  test('is looked through in time that grows with its size', () => {
    const begin = performance.now();
    for (const part of ['<', '< ', ' on', 'url(', 'href="', 'href=" ', ' onaaaa ', '<a:']) {
      activeSvgContent(svg(part.repeat(1_000_000)));
    }
    activeSvgContent(svg(`url(${' '.repeat(1_000_000)}`));
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('a picture', () => {
  test('has a size, and a name that changes with its content', () => {
    const { width, height, publishedName } = describeImage('/a/The tray.SVG', svg(''));
    expect({ width, height }).toEqual({ width: 20, height: 10 });
    expect(publishedName).toMatch(/^The tray\.[0-9a-f]{10}\.svg$/);
    expect(describeImage('/a/The tray.SVG', svg('<path/>')).publishedName).not.toBe(publishedName);
  });

  test.each(['/a/b.html', '/a/b.js', '/a/b', '/a/b.svg.php'])('is none under the name %s', (file) => {
    expect(() => describeImage(file, svg(''))).toThrow('is not the ending of a picture');
  });
});
