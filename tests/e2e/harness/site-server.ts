import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Certificate, makeCertificate } from './certificate';

/** A page of the test web: an address, and the file or the text that is served there. */
export type SitePage = { readonly url: string; readonly type?: string } & (
  | { readonly file: string }
  | { readonly body: string }
);

/** The web as the browsers under test see it: these pages under their own addresses, and nothing else. */
export interface SiteServer {
  /** Port on 127.0.0.1 of the proxy that both browsers are told to use. */
  readonly port: number;
  readonly certificate: Certificate;
  /** Adds a page, or puts another in its place: an article that changed. */
  serve(page: SitePage): void;
  /** Every address asked for, in order: pages, their pictures, and whatever else anything tried to reach. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
};

function typeOf(page: SitePage): string {
  if (page.type) return page.type;
  const extension = 'file' in page ? page.file.split('.').pop() : 'html';
  return TYPES[extension ?? ''] ?? 'application/octet-stream';
}

/**
 * Starts a proxy on loopback that answers for the pages' hosts itself, over http and https, and refuses all others.
 * A proxy rather than resolver rules: it works alike in both browsers, keeps ports 80 and 443 free, and sees everything
 * a browser asks for, so that nothing reaches the real network and nothing goes unnoticed.
 */
export async function serveSites(pages: readonly SitePage[]): Promise<SiteServer> {
  const served = new Map<string, SitePage>(pages.map((page) => [toKey(page.url), page]));
  const hosts = new Set(pages.map((page) => new URL(page.url).hostname));
  const requested: string[] = [];
  const certificate = makeCertificate([...hosts]);

  const answer = (request: IncomingMessage, response: ServerResponse, base: string): void => {
    const url = new URL(request.url ?? '/', base);
    requested.push(url.href);
    // Browsers ask for it by themselves; an error on the page's console would be the harness's own.
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const page = served.get(toKey(url.href));
    if (!page) {
      response.writeHead(hosts.has(url.hostname) ? 404 : 502, { 'content-type': 'text/plain' });
      response.end('Not part of the test web');
      return;
    }
    response.writeHead(200, { 'content-type': typeOf(page), 'cache-control': 'no-store' });
    response.end('file' in page ? readFileSync(page.file) : page.body);
  };

  const tls = createTlsServer({ key: certificate.keyPem, cert: certificate.certificatePem }, (request, response) =>
    answer(request, response, `https://${request.headers.host}`),
  );
  const proxy = createServer((request, response) => answer(request, response, `http://${request.headers.host}`));
  const sockets = trackSockets([tls, proxy]);
  await listen(tls);
  proxy.on('connect', (request, client, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (port === '443' && hosts.has(host)) {
      tunnel(client, head, portOf(tls));
      return;
    }
    requested.push(`${port === '443' ? 'https' : 'connect'}://${request.url}`);
    client.end('HTTP/1.1 502 Not part of the test web\r\n\r\n');
  });
  await listen(proxy);

  return {
    port: portOf(proxy),
    certificate,
    requested,
    serve: (page) => {
      if (!hosts.has(new URL(page.url).hostname))
        throw new Error(`${page.url} is on a host without a certificate: name its host when the server starts.`);
      served.set(toKey(page.url), page);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([tls, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** Pages are the same over http and https, and whatever the fragment. */
function toKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname}${search}`;
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
  // Browsers drop connections as they please; the other half then goes too.
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
}

function listen(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Open connections of the servers, so that closing does not wait for a browser to hang up. */
function trackSockets(servers: readonly Server[]): Set<Socket> {
  const open = new Set<Socket>();
  for (const server of servers)
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
    });
  return open;
}
