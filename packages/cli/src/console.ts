// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { InputError } from './faults.js';

/** The little of the world a command may touch: files that are named, and two streams. */
export interface Console {
  /** Result of the command. */
  out(text: string): void;
  /** What is said beside it: repairs, faults, how to call it. */
  err(text: string): void;
  /** The text of a file; `-` is standard input. */
  read(file: string): string;
}

/** Longer texts are refused before they are parsed. */
const MOST_BYTES = 100_000_000;

const refused = (file: string, message: string) => new InputError(file, [{ path: [], code: 'not-readable', message }]);

function read(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw refused(file, code === 'ENOENT' ? 'there is no such file' : `cannot be read (${String(code)})`);
  }
  if (bytes.length > MOST_BYTES) throw refused(file, `is larger than ${MOST_BYTES} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(file, 'is not UTF-8 text');
  }
}

/** The terminal this process runs in. */
export const terminal: Console = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  read,
};
