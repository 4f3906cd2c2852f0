// SPDX-License-Identifier: Apache-2.0
import { type PackError, packError } from '../pack-error.js';
import { nameFault } from './file-names.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.js';
import { FIELDS, headerSum } from './write-tar.js';

const BLOCK = 512;
const refuse = (code: string, message: string, name?: string): PackError =>
  packError('The archive', code, message, name === undefined ? [] : [name]);

/** The text of a field up to its end. Names of an archive are plain letters, so each byte is one. */
function textOf(header: Uint8Array, field: keyof typeof FIELDS): string {
  const [at, length] = FIELDS[field];
  const end = header.indexOf(0, at);
  return String.fromCharCode(...header.subarray(at, end < 0 || end > at + length ? at + length : end));
}

function numberOf(header: Uint8Array, field: 'size' | 'sum'): number {
  const text = textOf(header, field).trim();
  if (!/^[0-7]{1,11}$/.test(text)) throw refuse('bad-archive', `the ${field} of a file is no number`);
  return Number.parseInt(text, 8);
}

const isBlank = (block: Uint8Array) => block.every((byte) => byte === 0);

/** What stands in an archive besides files, by the letter of its kind. */
const KINDS: Readonly<Record<string, string>> = {
  '1': 'a link',
  '2': 'a link',
  '3': 'a device',
  '4': 'a device',
  '6': 'a pipe',
  g: 'a header that changes what follows',
  x: 'a header that changes what follows',
  L: 'a header that changes what follows',
  K: 'a header that changes what follows',
};

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly folder: boolean;
}

function entryOf(header: Uint8Array): Entry {
  if (numberOf(header, 'sum') !== headerSum(header)) throw refuse('bad-archive', 'the header of a file is damaged');
  const [prefix, own] = [
    textOf(header, 'magic').startsWith('ustar') ? textOf(header, 'prefix') : '',
    textOf(header, 'name'),
  ];
  const name = (prefix ? `${prefix}/${own}` : own).replace(/^\.\//, '');
  const kind = textOf(header, 'kind');
  if (kind === '5') return { name, size: numberOf(header, 'size'), folder: true };
  if (kind !== '0' && kind !== '')
    throw refuse('not-plain', `holds ${KINDS[kind] ?? 'something'} in place of a file`, name);
  return { name, size: numberOf(header, 'size'), folder: false };
}

/**
 * Reads an archive from outside. It holds files and nothing else: no links, no devices, no headers that rename what follows;
 * names that stay inside it, each once, also on disks that do not tell capitals.
 *
 * @returns the files by their names, as views of the bytes
 * @throws PackError with the name of the file
 */
export function readTar(bytes: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let at = 0;
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK);
    if (isBlank(header)) break;
    const { name, size, folder } = entryOf(header);
    if (size > limits.file) throw refuse('too-large', `is larger than ${limits.file} bytes`, name);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (at > bytes.length) throw refuse('bad-archive', 'ends in the middle of a file', name);
    if (folder && size === 0) continue;
    const fault = folder ? 'is that of a folder with content' : nameFault(name);
    if (fault) throw refuse('bad-name', `the name ${fault}`, name);
    if (seen.has(name.toLowerCase())) throw refuse('twice', 'stands in the archive twice', name);
    seen.add(name.toLowerCase());
    if (files.size >= limits.files) throw refuse('too-many-files', `holds more than ${limits.files} files`);
    const start = at - Math.ceil(size / BLOCK) * BLOCK;
    files.set(name, bytes.subarray(start, start + size));
  }
  if (bytes.length < at + 2 * BLOCK) throw refuse('bad-archive', 'ends before its end is marked');
  // What stands behind the end is read by some programs and not by others, so it may be nothing.
  if (!isBlank(bytes.subarray(at))) throw refuse('bad-archive', 'goes on behind its end');
  return files;
}
