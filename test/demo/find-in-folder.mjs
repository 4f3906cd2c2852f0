// SPDX-License-Identifier: Apache-2.0
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const PIECE = 8;

/** A word that is nowhere else, and that no compression can shorten. */
export function marker() {
  return Array.from({ length: PIECE * 3 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** A database may break a value at the end of a block; at least one piece of eight letters stays whole. */
function piecesOf(word) {
  return Array.from({ length: word.length / PIECE }, (_, index) => word.slice(index * PIECE, (index + 1) * PIECE));
}

/** A browser that runs takes files away while we read. */
function contentOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/**
 * Where any part of the words stands in clear in any file below a folder, read as raw bytes: `file: word (encoding)`.
 */
export function findInFolder(folder, words) {
  const needles = words.flatMap((word) =>
    ['utf8', 'utf16le'].flatMap((encoding) =>
      piecesOf(word).map((piece) => ({ word, encoding, bytes: Buffer.from(piece, encoding) })),
    ),
  );
  const found = new Set();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = contentOf(file);
    for (const { word, encoding, bytes } of needles) {
      if (content.includes(bytes)) found.add(`${file.slice(folder.length + 1)}: ${word} (${encoding})`);
    }
  }
  return [...found];
}
