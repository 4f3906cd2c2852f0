// SPDX-License-Identifier: Apache-2.0
// Chance that can be had again: the same seed and the same name of a case give the same case.

const SEED = 20261122;

/** The seed of this run. `HOSTILE_SEED=7 npm test` tries other cases. */
export const seed = Number(globalThis.process?.env?.HOSTILE_SEED ?? globalThis.hostileSeed ?? SEED);

function hashOf(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** What one case may ask of chance. */
export function randomFor(name) {
  let state = hashOf(`${seed} ${name}`);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end) => Math.floor(next() * end);
  return { below, pick: (list) => list[below(list.length)] };
}
