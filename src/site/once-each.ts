/**
 * A function that works a thing out once for each object that it is asked about, and for each further text: what stands
 * on ten thousand pages of a language is made for the first. What nobody holds any more is forgotten.
 *
 * @param make must depend on its arguments alone
 */
export function onceEach<Subject extends object, Made>(
  make: (subject: Subject, ...texts: readonly string[]) => Made,
): (subject: Subject, ...texts: readonly string[]) => Made {
  const made = new WeakMap<Subject, Map<string, Made>>();
  return (subject, ...texts) => {
    const known = made.get(subject) ?? new Map<string, Made>();
    if (known.size === 0) made.set(subject, known);
    const key = texts.join('\0');
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Made;
    const fresh = make(subject, ...texts);
    known.set(key, fresh);
    return fresh;
  };
}
