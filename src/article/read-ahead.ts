/** So many files are being read while one is being looked at. */
const most = 32;

/**
 * Gives each item with what `read` makes of it, in the order of the items, while the next ones are being read already.
 *
 * @throws whatever `read` throws, when its item's turn comes
 */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<readonly [Item, Read]> {
  const started: Promise<Read>[] = [];
  for (const [index, item] of items.entries()) {
    while (started.length < Math.min(items.length, index + most)) {
      const reading = read(items[started.length] as Item);
      // One that fails early waits for its turn to be told of.
      reading.catch(() => undefined);
      started.push(reading);
    }
    yield [item, await (started[index] as Promise<Read>)];
    delete started[index];
  }
}
