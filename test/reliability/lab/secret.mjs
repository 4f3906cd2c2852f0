// SPDX-License-Identifier: Apache-2.0
import { chanceOf } from './chance.mjs';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';

/** A word that is nowhere else. */
export function secretOf(seed) {
  const { pick } = chanceOf(seed);
  return Array.from({ length: 24 }, () => pick([...LETTERS])).join('');
}
