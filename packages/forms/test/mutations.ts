// SPDX-License-Identifier: Apache-2.0

/** Numbers from 0 to 1, the same each time for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** What may stand where something else was meant. */
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 1e300, -1e300, 5e-324, 2 ** 53],
  ...[
    '',
    ' ',
    'x',
    '0',
    'today',
    '\ud800',
    '\u0000',
    '<b>',
    '../..',
    'a~b',
    'toString',
    '2026-02-30',
    '1e999',
    '(a+)+$',
  ],
  ...[[], {}, [[]], [null], { op: 'today' }, { op: 'answer', item: 'yes' }, { type: 'text' }, { toString: 1 }],
];

interface Part {
  readonly inside: Record<string, unknown>;
  readonly key: string;
}

function partsOf(value: unknown, parts: Part[] = []): Part[] {
  if (typeof value !== 'object' || value === null) return parts;
  for (const key of Object.keys(value)) {
    parts.push({ inside: value as Record<string, unknown>, key });
    partsOf((value as Record<string, unknown>)[key], parts);
  }
  return parts;
}

/** One thing done to a document. Each leaves it JSON. */
const WAYS: readonly ((part: Part, parts: readonly Part[], random: () => number) => void)[] = [
  ({ inside, key }, _parts, random) => (inside[key] = structuredClone(pick(ODD, random))),
  ({ inside, key }) => {
    if (Array.isArray(inside)) inside.splice(Number(key), 1);
    else delete inside[key];
  },
  ({ inside, key }, parts, random) => {
    const other = pick(parts, random);
    inside[key] = structuredClone(other.inside[other.key]);
  },
  ({ inside, key }) => {
    if (Array.isArray(inside)) inside.push(structuredClone(inside[Number(key)]));
    else inside[`${key}2`] = structuredClone(inside[key]);
  },
  ({ inside, key }) => (inside[key] = [inside[key]]),
  ({ inside, key }) => (inside[key] = { [key]: inside[key] }),
  ({ inside, key }) => {
    if (typeof inside[key] === 'string') inside[key] += String(inside[key]);
    else if (typeof inside[key] === 'number') inside[key] = -(inside[key] as number) * 1e6;
    else if (typeof inside[key] === 'boolean') inside[key] = !inside[key];
  },
];

/** A copy of a document that is spoiled in some places. */
export function mutations<T>(good: T, random: () => number, times: number): T {
  const document = JSON.parse(JSON.stringify(good)) as T;
  for (let time = 0; time < times; time++) {
    const parts = partsOf(document);
    if (parts.length > 0) pick(WAYS, random)(pick(parts, random), parts, random);
  }
  return document;
}
