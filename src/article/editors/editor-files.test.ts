import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frontMatterHelp, frontMatterSchema } from '../front-matter.ts';
import { frontMatterJsonSchema } from './front-matter-json-schema.ts';
import { editorFiles } from './write-editor-files.ts';

test.each(Object.entries(editorFiles()))('%s is what the schema says now; npm run editors writes it', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every field is described, and no other is allowed', () => {
  const schema = frontMatterJsonSchema() as {
    properties: Record<string, { description: string }>;
    additionalProperties: boolean;
  };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(frontMatterSchema.shape));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.title?.description).toContain(frontMatterHelp.title?.example);
});
