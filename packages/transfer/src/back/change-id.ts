// SPDX-License-Identifier: Apache-2.0

/**
 * An id for a change that is the same in every run, and another as soon as its words are others: whoever acknowledged "two
 * tablets" has not read "one tablet". FNV-1a, which keeps no secret and needs none.
 */
export function changeId(place: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return `${place}#${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
