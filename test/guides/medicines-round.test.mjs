// SPDX-License-Identifier: Apache-2.0
// "A medicines round in your product": its code type-checked with what the page says that a product has, and what it names by
// name looked up where it says.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as emar from '@careplan-kit/emar';
import { inRoot } from '../../scripts/root.mjs';
import { tool } from '../../scripts/run-process.mjs';

const guide = readFileSync(inRoot('docs/guides/medicines-round.md'), 'utf8');
const reasons = [...guide.matchAll(/`([A-Z]+(?:_[A-Z\d]+)+)`/g)]
  .map(([, name]) => name)
  .filter((name) => name !== 'DEFAULT_SETTINGS');
const blocks = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text]) => text);

const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-round-'));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'), 'junction');

/** What the sentences of the page say is the product's own. */
const PRODUCT = `
type Round = HTMLElementTagNameMap['cpk-emar-round'];
type Kept = HTMLElementEventMap['cpk-medicine-record'];
declare const round: Round;
declare const medicines: { facts(): Promise<unknown> };
declare const residents: Round['people'];
declare const keep: (record: Kept['record'], answer: Kept['answer']) => Promise<void>;
declare const houseKey: () => Promise<Uint8Array>;
declare const send: Parameters<typeof openOutbox>[0]['send'];
declare const record: Kept['record'];
declare const worker: { id: string };
declare const facts: Record<string, never>;
declare const id: string, name: string;
export const reasons: import('@careplan-kit/emar').CheckCode[] = ${JSON.stringify(reasons)};
`;

test('medicines round: the code of the guide type-checks with strict settings', async () => {
  assert.equal(blocks.length, 4);
  assert.ok(reasons.length >= 4);
  writeFileSync(join(folder, 'round.ts'), [...blocks, PRODUCT].join('\n'));
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
    ...{ target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: true },
    ...{ module: 'ESNext', moduleResolution: 'Bundler', noUncheckedSideEffectImports: true },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['round.ts'] }));
  const { code, output } = await tool('typescript/bin/tsc', ['-p', folder], { cwd: folder, capture: true });
  assert.equal(code, 0, output);
});

test('medicines round: what the guide names is there', () => {
  for (const name of ['parseFacts', 'registerAdditions', 'DEFAULT_SETTINGS']) {
    assert.ok(guide.includes(name), name);
    assert.ok(name in emar, name);
  }
  for (const [, page] of guide.matchAll(/\]\(([^)]+)\)/g)) assert.ok(existsSync(inRoot('docs/guides', page)), page);
  const [kill] = /test\/demo\/[\w-]+\.test\.mjs/.exec(guide);
  assert.match(readFileSync(inRoot(kill), 'utf8'), /MEDICINES_KILLS/);
});
