// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../../../scripts/root.mjs';
import type { Source } from './convert.js';

/** Structure of instruments that need a licence is not part of the repository; where it is at hand, it is used. */
export const REFERENCE = process.env.INSTRUMENTS_REFERENCE ?? inRoot('..', 'shared', 'reference', 'instruments');

/** The instruments that have vectors and may not be in the kit; none where the reference is not at hand. */
export const gatedSources = (folder = REFERENCE): readonly Source[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json') && existsSync(join(folder, 'vectors', name)))
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Source)
        .filter(({ shipping }) => shipping === 'licence-gated' || shipping === 'not-shipped')
    : [];

/** An expected result that is several numbers by the beginnings of the names of their parts. */
export function spread(
  expected: Readonly<Record<string, unknown>>,
  output: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const codes = Object.keys(output).filter((code) => code.startsWith('points-'));
  return Object.fromEntries(
    Object.entries(expected).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([part, points]) => [
            codes.find((code) => code.startsWith(`points-${part}`)) ?? `${key}.${part}`,
            points as unknown,
          ])
        : [[key, value]],
    ),
  );
}
