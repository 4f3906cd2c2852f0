// SPDX-License-Identifier: Apache-2.0

const LONGEST = 200;

/** Letters that mean the same on every disk, and no name that Windows keeps for itself. */
const PART = /^[A-Za-z0-9_.@+-]+$/;
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * What is wrong with the name of a file in an archive; undefined when nothing is. A name is a path of plain parts below
 * the folder of the archive: it never leads out of it, nor into the file system of whoever unpacks it.
 */
export function nameFault(name: string): string | undefined {
  if (name === '' || name.length > LONGEST) return `is empty or longer than ${LONGEST} letters`;
  if (name.startsWith('/') || name.includes('\\') || /^[A-Za-z]:/.test(name)) return 'is no path inside the archive';
  for (const part of name.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'leads elsewhere';
    if (!PART.test(part)) return 'has letters other than A to Z, digits, and _ . @ + -';
    if (part.endsWith('.') || KEPT.test(part)) return 'is a name that some disks cannot hold';
  }
  return undefined;
}
