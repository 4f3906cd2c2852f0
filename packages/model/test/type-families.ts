// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import type { Schema } from './schema-parts.js';

interface Family {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const file = new URL('../../../test/vectors/mods/type-families.json', import.meta.url);

/** Ten values each that a schema of the family accepts and refuses, as data. */
export const FAMILIES = (JSON.parse(readFileSync(file, 'utf8')) as { families: Readonly<Record<string, Family>> })
  .families;

/** The examples a schema judges wrongly as one of a family; none when it is of the family. */
export function misjudged(schema: Schema, family: string): unknown[] {
  const { good, bad } = FAMILIES[family]!;
  return [
    ...good.filter((value) => !schema.safeParse(value).success),
    ...bad.filter((value) => schema.safeParse(value).success),
  ];
}

/** The families an element may be of, by what the standard calls its type. The first is what it usually is. */
export const FAMILIES_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  Text: ['text', 'coded-value', 'record-link'],
  Number: ['decimal', 'version-number', 'quantity'],
  Date: ['partial-date', 'calendar-date'],
  'Date and Time': ['date-time', 'instant'],
  Time: ['time'],
  'Yes or No': ['yes-or-no'],
  'Reference code': ['coded-value', 'record-link'],
  Lookup: ['coded-value', 'record-link', 'care-actor', 'coding'],
  // A person is named by the host's own identifier, which is text.
  'Lookup of Subject of care': ['text', 'record-link', 'care-actor'],
  Group: ['group', 'quantity', 'coded-value', 'record-link', 'care-actor'],
};
