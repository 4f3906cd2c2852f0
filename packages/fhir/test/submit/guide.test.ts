// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { ONE_OF_EACH, aServer } from './a-server.js';

const GUIDE = new URL('../../../../docs/guides/send-to-a-fhir-server.md', import.meta.url);
const LOADER = new URL('../../../../scripts/ts-loader.mjs', import.meta.url);
const SOURCES = new URL('../../src/submit/index.ts', import.meta.url).href;

test('the guide, followed word for word, prints what it says, and the server has it once', async (context) => {
  const server = await aServer(context);
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-send-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const blocks = [...readFileSync(GUIDE, 'utf8').matchAll(/^```[a-z]+ ([\w.-]+)\n([\s\S]*?)^```$/gm)];
  const files = new Map(blocks.map(([, name, text]) => [name!, text!]));
  for (const [name, text] of files) {
    const here = text.replace(/from '(@careplan-kit\/[^']+)'/g, (_, specifier: string) => {
      return `from '${specifier === '@careplan-kit/fhir/submit' ? SOURCES : import.meta.resolve(specifier)}'`;
    });
    writeFileSync(join(folder, name), here);
  }
  const env = { ...process.env, FHIR_BASE: server.network.url, NO_COLOR: '1' };
  // Not waited for in one piece: the server the guide sends to lives in this process.
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', LOADER.href, join(folder, 'send.mjs')], { env });
  assert.equal(stdout, files.get('send.txt'));
  assert.deepEqual(await server.count(), ONE_OF_EACH);
});
