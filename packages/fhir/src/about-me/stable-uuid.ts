// SPDX-License-Identifier: Apache-2.0

const OFFSETS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** FNV-1a over UTF-16 units with a last stir, so that texts that differ at the end only differ everywhere. */
function hash(text: string, offset: number): string {
  let value = offset;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return ((value ^ (value >>> 15)) >>> 0).toString(16).padStart(8, '0');
}

/**
 * A UUID (version 8) made of a name: the same part of the same version has the same one in every export, so that a
 * receiver does not take it in twice. It hides nothing: the name is as unique as the record's own identifier.
 */
export function stableUuid(name: string): string {
  const digits = OFFSETS.map((offset) => hash(name, offset)).join('');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
