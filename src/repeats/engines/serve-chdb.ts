import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface ChdbSession {
  query(sql: string, format: string): string;
  cleanup(): void;
}

/** Parameters of ClickHouse's HTTP interface that are no settings. */
const noSettings = ['session_id', 'default_format', 'database'];

/**
 * Serves ClickHouse's engine behind as much of its HTTP interface as there is need of, in this process. For tests.
 *
 * @param installed the package.json beside which `chdb` is installed
 */
export async function serveChdb(installed: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { Session } = createRequire(installed)('chdb') as { Session: new () => ChdbSession };
  const session = new Session();
  let current: string | null = null;
  const server = createServer(async (request, response) => {
    try {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      // The engine knows one session: a new one begins without the tables of the one before.
      if (searchParams.get('session_id') !== current) dropTemporary(session);
      current = searchParams.get('session_id');
      for (const [name, value] of searchParams) {
        if (!noSettings.includes(name)) session.query(`SET ${name} = '${value}'`, 'JSONCompact');
      }
      response.end(session.query(await text(request), searchParams.get('default_format') ?? 'TabSeparated'));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      session.cleanup();
    },
  };
}

function dropTemporary(session: ChdbSession): void {
  const names = session.query('SELECT name FROM system.tables WHERE is_temporary', 'TabSeparated').split('\n');
  for (const name of names.filter(Boolean)) session.query(`DROP TEMPORARY TABLE ${name}`, 'TabSeparated');
}
