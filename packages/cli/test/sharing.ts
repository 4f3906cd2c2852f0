// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import type { Disk } from '../src/disk.js';
import { InputError } from '../src/faults.js';
import { main } from '../src/index.js';

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A disk in memory. */
export class Memory implements Disk {
  readonly files = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, unknown>> = {}) {
    for (const [file, content] of Object.entries(files)) {
      this.files.set(file, bytes(typeof content === 'string' ? content : JSON.stringify(content)));
    }
  }

  has(path: string): boolean {
    return [...this.files.keys()].some((file) => file === path || file.startsWith(`${path}/`));
  }

  read(file: string): Uint8Array {
    const found = this.files.get(file);
    if (found) return found;
    throw new InputError(file, [{ path: [], code: 'not-readable', message: 'there is no such file' }]);
  }

  write(file: string, content: Uint8Array): void {
    this.files.set(file, content);
  }

  list(folder: string): readonly string[] {
    return [...this.files.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1))
      .sort();
  }

  json(file: string): Record<string, unknown> {
    return JSON.parse(Buffer.from(this.read(file)).toString()) as Record<string, unknown>;
  }
}

export async function run(disk: Disk, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const read = (file: string) => Buffer.from(disk.read(file)).toString();
  const code = await main(args, { out: (text) => void out.push(text), err: (text) => void err.push(text), read }, disk);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
export const json = async (disk: Disk, ...args: readonly string[]) => {
  const { code, out, err } = await run(disk, ...args, '--json');
  return { code, err, result: JSON.parse(out) as Record<string, unknown> };
};
export const codesOf = (list: unknown) => (list as { code: string }[]).map(({ code }) => code);

export const form = (change: object = {}) => ({
  format: 'careplan-kit/form-1',
  id: 'falls',
  url: 'https://caspa.example/forms/falls',
  version: '1.0.0',
  status: 'active',
  title: 'Falls',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'CASPA. CC BY 4.0.' },
  items: [{ type: 'integer', id: 'count', label: 'Falls in the last year', min: 0, max: 500, unknowns: ['unknown'] }],
  ...change,
});
export const about = (change: object = {}) => ({
  name: 'org.caspa.falls',
  version: '1.0.0',
  title: 'Falls',
  description: 'What every member asks about falls.',
  licence: 'CC-BY-4.0',
  canonical: 'https://caspa.example/forms',
  authors: [{ name: 'Emily' }],
  approvals: [{ name: 'Sue', at: '2026-11-01' }],
  published: '2026-11-02',
  reviewBy: '2027-11-02',
  ...change,
});
export const folder = (change: Readonly<Record<string, unknown>> = {}) =>
  new Memory({
    'falls/pack.json': about(),
    'falls/definitions/falls.json': form(),
    'falls/CHANGELOG.md': '## 1.0.0\n\nThe first.\n',
    'falls/LICENCE.md': 'CC BY 4.0\n',
    'falls/fixtures/mr-green.json': { count: '2' },
    'catalogue/catalogue.json': { name: 'org.caspa.catalogue', title: 'Forms of CASPA' },
    ...change,
  });
export const PACK = 'org.caspa.falls-1.0.0.tgz';

/** A folder with a key and a pack it signed. */
export async function signedPack(change: Readonly<Record<string, unknown>> = {}) {
  const disk = folder(change);
  assert.equal((await run(disk, 'key', 'new', '--party', 'CASPA', '--out', 'caspa', '--names', 'org.caspa.*')).code, 0);
  assert.equal((await run(disk, 'pack', 'falls')).code, 0);
  assert.equal((await run(disk, 'sign', PACK, '--key', 'caspa.private.json', '--on', '2026-11-03')).code, 0);
  return disk;
}
