// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { InputError } from './faults.js';

/** Files as bytes, for commands that make or read packs. Only what a command is told to is read or written. */
export interface Disk {
  /** Whether there is a file or a folder. */
  has(path: string): boolean;
  read(file: string): Uint8Array;
  /** Writes the whole file or leaves the old one. A secret file can be read by its owner alone. */
  write(file: string, bytes: Uint8Array, how?: { readonly secret: boolean }): void;
  /** Files in a folder and those below it, by their paths in it, with `/`. */
  list(folder: string): readonly string[];
}

const refused = (file: string, message: string) => new InputError(file, [{ path: [], code: 'not-readable', message }]);

/** More than this is no folder of forms, and somebody has named the wrong one. */
const MOST_FILES = 20_000;

/** Files larger than this are refused before they are read: packs are far smaller. */
const MOST_BYTES = 100_000_000;

const codeOf = (error: unknown) => String((error as { code?: unknown }).code);

function list(folder: string): readonly string[] {
  const found: string[] = [];
  const visit = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      // A link could lead out of the folder, so it is no file of it.
      else if (entry.isFile()) found.push(path);
      if (found.length > MOST_FILES) throw refused(folder, `has more than ${MOST_FILES} files`);
    }
  };
  try {
    visit('');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refused(folder, codeOf(error) === 'ENOENT' ? 'there is no such folder' : `cannot be read (${codeOf(error)})`);
  }
  return found.sort();
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  has: (path) => existsSync(path),
  read(file) {
    try {
      if (statSync(file).size > MOST_BYTES) throw refused(file, `is larger than ${MOST_BYTES} bytes`);
      return new Uint8Array(readFileSync(file));
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw refused(file, codeOf(error) === 'ENOENT' ? 'there is no such file' : `cannot be read (${codeOf(error)})`);
    }
  },
  write(file, bytes, how) {
    const half = `${file}.${process.pid}.part`;
    try {
      writeFileSync(half, bytes, { mode: how?.secret ? 0o600 : 0o644 });
      renameSync(half, file);
    } catch (error) {
      throw refused(file, `cannot be written (${codeOf(error)})`);
    }
  },
  list,
};
