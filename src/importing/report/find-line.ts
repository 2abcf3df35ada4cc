/**
 * The line of a file on which an excerpt stands.
 *
 * @param bodyLine on which the body begins; `undefined` where its lines are not those of a file
 */
export function findLine(body: string, bodyLine: number | undefined, excerpt: string | undefined): number | undefined {
  if (bodyLine === undefined || !excerpt) return undefined;
  const at = body.indexOf(excerpt);
  if (at < 0) return undefined;
  let line = bodyLine;
  for (let index = body.indexOf('\n'); index >= 0 && index < at; index = body.indexOf('\n', index + 1)) line++;
  return line;
}
