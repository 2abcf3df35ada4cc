import { z } from 'zod';
import { frontMatterHelp, frontMatterSchema } from '../front-matter.ts';

type JsonSchema = { [key: string]: unknown };

/** Fields that the build reads as text and editors see as numbers or yes and no. */
const scalars = ['string', 'number', 'boolean'];

/**
 * The front matter as a JSON schema for editors. They read YAML with its numbers and booleans, where the build takes
 * every scalar as written: so a text may be a number here, and `true` a boolean.
 */
export function frontMatterJsonSchema(): JsonSchema {
  const made = z.toJSONSchema(frontMatterSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  }) as JsonSchema;
  const properties = Object.entries(made.properties as Record<string, JsonSchema>).map(([name, field]) => [
    name,
    { description: describe(name), ...asEditorsRead(field, name) },
  ]);
  const { $schema, properties: _, ...rest } = made;
  return { $schema, title: 'Front matter of an article', ...rest, properties: Object.fromEntries(properties) };
}

function describe(name: string): string {
  const help = frontMatterHelp[name];
  return help ? `${help.must}. ${help.why ? `${help.why} ` : ''}For example: ${help.example}` : name;
}

function asEditorsRead(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, anyOf, default: _default, ...rest } = schema;
  const inside = properties as Record<string, JsonSchema> | undefined;
  return {
    ...asScalar(rest),
    ...(items !== undefined && { items: asEditorsRead(items as JsonSchema, path) }),
    ...(anyOf !== undefined && { anyOf: (anyOf as JsonSchema[]).map((one) => asEditorsRead(one, path)) }),
    ...(inside && {
      properties: Object.fromEntries(
        Object.entries(inside).map(([name, field]) => [
          name,
          { description: describe(`${path}.${name}`), ...asEditorsRead(field, `${path}.${name}`) },
        ]),
      ),
    }),
  };
}

function asScalar(schema: JsonSchema): JsonSchema {
  if (schema.const === 'true') return { enum: [true, 'true'] };
  return schema.type === 'string' && !('enum' in schema) && !('const' in schema)
    ? { ...schema, type: scalars }
    : schema;
}
