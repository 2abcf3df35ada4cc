import { nearestName } from '../problem/nearest-name.ts';
import type { Problem } from '../problem/problem.ts';
import { parseArticleCode } from './article-code.ts';
import type { ComponentNode } from './component-node.ts';
import { placeOf } from './place-of.ts';
import type { AttributeSpec, Component } from './vocabulary/component.ts';

/** What is wrong with the attributes of a component; of an unknown one, only what would be code. */
export function checkAttributes(file: string, node: ComponentNode, component: Component | undefined): Problem[] {
  const problem = (id: string, name: string, what: string, remedy: string): Problem => ({
    file,
    ...placeOf(node),
    severity: 'error',
    id,
    name,
    what,
    remedy,
  });
  const problems: Problem[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      problems.push(codeInAttribute(problem, attribute));
      if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
      continue;
    }
    if (!component) continue;
    const { name, value } = attribute;
    const spec = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
    if (!spec) problems.push(unknownAttribute(problem, component, name));
    else if (given.has(name)) problems.push(repeatedAttribute(problem, component, name));
    else problems.push(...checkValue(problem, component, name, spec, value));
    given.add(name);
  }
  for (const [name, spec] of Object.entries(component?.attributes ?? {})) {
    if (!spec.required || given.has(name)) continue;
    problems.push(
      problem('KB022', 'attribute', `<${component?.name}> needs \`${name}\`.`, `For example  ${component?.example}`),
    );
  }
  return problems;
}

type Say = (id: string, name: string, what: string, remedy: string) => Problem;

function codeInAttribute(problem: Say, attribute: ComponentNode['attributes'][number]): Problem {
  const what =
    attribute.type === 'mdxJsxAttribute'
      ? `The attribute \`${attribute.name}\` holds code.`
      : 'Curly brackets among the attributes are code.';
  return problem('KB020', 'code-in-article', what, 'Write attributes as plain text: name="text"');
}

function repeatedAttribute(problem: Say, component: Component, name: string): Problem {
  return problem('KB022', 'attribute', `<${component.name}> has \`${name}\` twice.`, 'Keep one of the two.');
}

function unknownAttribute(problem: Say, component: Component, name: string): Problem {
  const known = Object.keys(component.attributes);
  const nearest = nearestName(name, known);
  const list = known.length > 0 ? `It may have: ${known.join(', ')}.` : 'It has none.';
  return problem(
    'KB022',
    'attribute',
    `<${component.name}> has no attribute \`${name}\`.`,
    nearest ? `Did you mean \`${nearest}\`?` : list,
  );
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function checkValue(problem: Say, component: Component, name: string, spec: AttributeSpec, value: unknown): Problem[] {
  const wrong = (what: string, remedy: string) => [
    problem('KB022', 'attribute', `\`${name}\` of <${component.name}> ${what}.`, remedy),
  ];
  if (spec.kind === 'word')
    return typeof value === 'string' ? wrong('stands alone', `Write  ${name}  without a value.`) : [];
  if (typeof value !== 'string' || value.trim() === '')
    return wrong('is empty', `For example  ${component.example.split('\n')[0]}`);
  if (spec.kind === 'id' && !kebab.test(value)) {
    return wrong(`must be small letters, digits and hyphens; "${value}" is not`, 'For example  red-light');
  }
  if (spec.kind === 'code' && !parseArticleCode(value)) {
    return wrong(`must be an article code; "${value}" is not`, 'Check the digits: the last one is a check digit.');
  }
  return [];
}
