import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../command/usage-error.ts';
import { connectClickhouse } from './engine-clickhouse.ts';

/** A server that refuses everything, in the words that ClickHouse has for it. */
async function refusing(message: string): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(403).end(message);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://ann:hush@127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a wrong password is said to be one, and is not shown', async () => {
  const url = await refusing('Code: 516. DB::Exception: ann: Authentication failed. (AUTHENTICATION_FAILED)');
  const error: unknown = await connectClickhouse(url).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).toContain('refuses the user or the password of --url');
  expect(String(error)).not.toContain('hush');
});

test('what the server says about values is not passed on, its code is', async () => {
  const url = await refusing(`Code: 6. DB::Exception: Cannot parse string 'secret'. (CANNOT_PARSE_TEXT)`);
  await expect(connectClickhouse(url)).rejects.toThrow(/failed with code 6 \(CANNOT_PARSE_TEXT\)\.$/);
});

test.each(['localhost:8123', 'postgres://x/y', 'hush'])('%s is no address of ClickHouse', async (url) => {
  await expect(connectClickhouse(url)).rejects.toThrow('Write it as http://user:password@localhost:8123');
});
