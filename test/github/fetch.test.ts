import { HttpClient } from '@actions/http-client';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchOver } from '../../src/github/fetch.ts';

const open: Server[] = [];

async function listening(server: Server): Promise<string> {
  open.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A host that says what it was asked. */
const echo = () =>
  listening(
    createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { method, url, headers } = request;
        const body = Buffer.concat(parts).toString();
        response.writeHead(body === 'refuse' ? 403 : 200, { 'content-type': 'application/json', 'x-a': '1' });
        response.end(JSON.stringify({ method, url, body, token: headers.authorization, text: 'año 🌷' }));
      });
    }),
  );

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a request for GitHub’s library', () => {
  test('carries method, headers and body, and brings back all that was answered', async () => {
    const fetch = fetchOver(new HttpClient());
    const url = `http://${await echo()}/repos?page=2`;
    const headers = { authorization: 'token t' };
    const answer = await fetch(url, { method: 'PATCH', headers, body: '{"a":"ñ"}' });
    expect(answer).toMatchObject({ status: 200, url });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('x-a')).toBe('1');
    const told = {
      method: 'PATCH',
      url: '/repos?page=2',
      body: '{"a":"ñ"}',
      token: 'token t',
      text: 'año 🌷',
    };
    expect(JSON.parse(await answer.text())).toEqual(told);
    const refused = await fetch(url, { method: 'POST', headers, body: 'refuse' });
    expect(refused.status).toBe(403);
    expect(new TextDecoder().decode(await refused.arrayBuffer())).toContain('POST');
  });

  test('goes through the proxy that the environment names', async () => {
    const host = await echo();
    const through: (string | undefined)[] = [];
    const proxy = createServer();
    proxy.on('connect', ({ url }, socket) => {
      through.push(url);
      const [address, port] = host.split(':');
      const behind = connect(Number(port), address, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        behind.pipe(socket).pipe(behind);
      });
    });
    vi.stubEnv('http_proxy', `http://${await listening(proxy)}`);
    vi.stubEnv('no_proxy', '');
    const answer = await fetchOver(new HttpClient())('http://api.github.example/meta', {
      method: 'GET',
      headers: {},
    });
    expect(JSON.parse(await answer.text())).toMatchObject({ method: 'GET', url: '/meta' });
    expect(through).toEqual(['api.github.example:80']);
  });

  test('fails where nobody answers', async () => {
    const fetch = fetchOver(new HttpClient());
    await expect(fetch('http://127.0.0.1:1/', { method: 'GET', headers: {} })).rejects.toThrow();
  });
});
