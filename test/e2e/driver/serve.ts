import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves pages (path to content) on this machine; HTML unless the path says otherwise. */
export async function serve(
  pages: Readonly<Record<string, string | Buffer>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const requests: string[] = [];
  const types: Record<string, string> = { pdf: 'application/pdf', txt: 'text/plain; charset=utf-8' };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(path);
    const body = pages[path];
    if (body === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          'content-type': types[path.split('.').pop() ?? ''] ?? 'text/html; charset=utf-8',
          ...headers,
        })
        .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
