// SPDX-License-Identifier: Apache-2.0
// The record server of the demo, as seen from outside, and what can go wrong on the way to it.
import { createServer, request as ask } from 'node:http';

/** Everything of a type that the record server has. */
export async function storedAt({ address }, type) {
  const answer = await fetch(`${address}/fhir/${type}?_count=1000`);
  const { entry = [] } = await answer.json();
  return entry.map(({ resource }) => resource);
}

/** Another system changes a resource at the record server. */
export async function changeAt({ address }, resource) {
  const answer = await fetch(`${address}/fhir/${resource.resourceType}/${resource.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify(resource),
  });
  if (!answer.ok) throw new Error(`the record server answered ${answer.status}`);
  return answer.json();
}

function refuse(answered, text) {
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'invalid', details: { text } }],
  };
  answered.writeHead(422, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(outcome));
}

/**
 * Stands before the product. `loseAnswers`: that many writes are carried out, and the connection is cut before their
 * answer comes. `isDown`: the record server does not answer, and the product does. `refuses`: says of what is written why
 * it is not taken, or nothing. `written`: the bodies of all writes that went on.
 */
export async function lossyFront(to) {
  const front = { loseAnswers: 0, lost: 0, isDown: false, refuses: () => undefined, written: [] };
  const server = createServer((asked, answered) => {
    const { method, url, headers } = asked;
    const isWrite = url.startsWith('/fhir') && method !== 'GET';
    const isPage = headers['sec-fetch-mode'] !== undefined;
    if (front.isDown && isPage && url.startsWith('/fhir')) return void answered.writeHead(503).end();
    const parts = [];
    asked.on('data', (part) => parts.push(part));
    asked.on('end', () => {
      const body = Buffer.concat(parts);
      const why = isWrite ? front.refuses(body.toString('utf8')) : undefined;
      if (why) return refuse(answered, why);
      if (isWrite) front.written.push(body.toString('utf8'));
      const onward = ask({ host: '127.0.0.1', port: to, method, path: url, headers }, (answer) => {
        const said = [];
        answer.on('data', (part) => said.push(part));
        answer.on('end', () => {
          if (isWrite && front.lost < front.loseAnswers) {
            front.lost += 1;
            return void asked.socket.destroy();
          }
          answered.writeHead(answer.statusCode, answer.headers).end(Buffer.concat(said));
        });
      });
      onward.on('error', () => asked.socket.destroy());
      onward.end(body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  front.port = server.address().port;
  front.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return front;
}
