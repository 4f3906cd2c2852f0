// SPDX-License-Identifier: Apache-2.0
import { type Bytes, joinBytes, toBytes } from '../bytes.js';
import { packError } from '../pack-error.js';
import { nameFault } from './file-names.js';

const BLOCK = 512;

/** Where the parts of a header stand. */
export const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  user: [108, 8],
  group: [116, 8],
  size: [124, 12],
  time: [136, 12],
  sum: [148, 8],
  kind: [156, 1],
  magic: [257, 6],
  version: [263, 2],
  prefix: [345, 155],
} as const;

/** The same for everybody and every day, so that the same files give the same bytes. 26 October 1985 is npm's own. */
const TIME = 499_162_500;

/** A long path stands in two fields, cut at a stroke. */
function splitName(name: string): readonly [prefix: string, name: string] {
  if (name.length <= 100) return ['', name];
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
    if (at <= 155 && name.length - at - 1 <= 100) return [name.slice(0, at), name.slice(at + 1)];
  }
  throw packError('The archive', 'bad-name', 'the name is too long for an archive', [name]);
}

/** The sum of a header's bytes, its own field counted as spaces. */
export const headerSum = (header: Uint8Array): number => {
  const [at, length] = FIELDS.sum;
  return header.reduce((sum, byte, index) => sum + (index >= at && index < at + length ? 32 : byte), 0);
};

function headerOf(path: string, size: number): Bytes {
  const header = new Uint8Array(BLOCK);
  const put = (field: keyof typeof FIELDS, text: string) => header.set(toBytes(text), FIELDS[field][0]);
  const octal = (field: keyof typeof FIELDS, value: number) =>
    put(field, value.toString(8).padStart(FIELDS[field][1] - 1, '0'));
  const [prefix, name] = splitName(path);
  put('name', name);
  octal('mode', 0o644);
  octal('user', 0);
  octal('group', 0);
  octal('size', size);
  octal('time', TIME);
  put('kind', '0');
  put('magic', 'ustar');
  put('version', '00');
  put('prefix', prefix);
  put('sum', `${headerSum(header).toString(8).padStart(6, '0')}\0 `);
  return header;
}

/**
 * Writes files as a POSIX `ustar` archive, in the order of their names. Only names and contents count: the same files give
 * the same bytes.
 *
 * @throws PackError for a name that could lead elsewhere
 */
export function writeTar(files: ReadonlyMap<string, Uint8Array>): Bytes {
  const parts: Uint8Array[] = [];
  for (const name of [...files.keys()].sort()) {
    const fault = nameFault(name);
    if (fault) throw packError('The archive', 'bad-name', `the name ${fault}`, [name]);
    const content = files.get(name)!;
    const rest = (BLOCK - (content.length % BLOCK)) % BLOCK;
    parts.push(headerOf(name, content.length), content, new Uint8Array(rest));
  }
  return joinBytes([...parts, new Uint8Array(2 * BLOCK)]);
}
