import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { expect, test } from 'vitest';
import { viewSwitch } from './view-switch.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Where the key leads from a page of a customers' site below `/help`; `undefined` where somebody else answers. */
async function ledTo(address: string): Promise<string | undefined> {
  let answer: Middleware | undefined;
  const server = {
    config: { server: { port: 4321 } },
    middlewares: {
      use: (middleware: Middleware) => {
        answer = middleware;
      },
    },
  };
  const { configureServer } = viewSwitch({ base: '/help', otherBase: '', other: async () => 'http://localhost:4322' });
  if (typeof configureServer !== 'function') throw new Error('It answers nothing.');
  await configureServer.call({} as never, server as unknown as ViteDevServer);
  return new Promise((resolve) => {
    const response = {
      writeHead: (_: number, { Location }: { Location: string }) => {
        resolve(Location);
        return response;
      },
      end: () => undefined,
    };
    const request = { url: address, headers: { host: 'localhost:4321' } } as unknown as IncomingMessage;
    answer?.(request, response as unknown as ServerResponse, () => resolve(undefined));
  });
}

const from = (page: string) => ledTo(`/help/__other-view?at=${encodeURIComponent(page)}`);

test('the key leads to the same article in the other view', async () => {
  expect(await from('/help/en/printers/offline/')).toBe('http://localhost:4322/en/printers/offline/');
});

test('a page that only one view has leads to the first page of its language', async () => {
  expect(await from('/help/fr/a-z/')).toBe('http://localhost:4322/fr/');
  expect(await from('/help/fr/')).toBe('http://localhost:4322/fr/');
});

test.each(['//evil.example/', '/help//evil.example/', '/help/\\evil.example/', '/other/en/', ''])(
  'a page that is none of this site (%s) leads to the first page',
  async (page) => {
    expect(await from(page)).toBe('http://localhost:4322/');
  },
);

test('every other address is left to the site', async () => {
  expect(await ledTo('/help/en/')).toBeUndefined();
  expect(await ledTo('/__other-view?at=/help/en/')).toBeUndefined();
});
