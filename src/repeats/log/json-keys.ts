/**
 * The keys of the JSON objects in the lines of a text, in the order they first stand; those inside of objects with a
 * dot, those of objects in a list with `[*]`. Lines that are no JSON, the last one often cut, are passed over.
 *
 * @example jsonKeys('{"id": 1, "via": {"channel": "web"}, "links": [{"url": ""}]}') // ['id', 'via.channel', 'links[*].url']
 */
export function jsonKeys(text: string): string[] {
  const keys = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const value = parsed(line);
    if (isObject(value)) addKeys(value, '', keys);
  }
  return [...keys];
}

function addKeys(object: Readonly<Record<string, unknown>>, prefix: string, keys: Set<string>): void {
  for (const [key, value] of Object.entries(object)) {
    const place = prefix + key;
    const items = Array.isArray(value) ? value.filter(isObject) : [];
    if (isObject(value)) addKeys(value, `${place}.`, keys);
    else if (items.length > 0) for (const item of items) addKeys(item, `${place}[*].`, keys);
    else keys.add(place);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
