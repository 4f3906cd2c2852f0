// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ABOUT_ME_SECTIONS } from '../about-me.js';
import { DataError } from '../errors.js';
import { Instant } from '../values.js';
import { type Bag, isBag, isEmpty } from './carried.js';

export const WHAT = 'The About Me 1.x document';

/** The ten elements of the 1.x shape, in its order. */
export const PRSB_1_ELEMENTS = [
  ...ABOUT_ME_SECTIONS.map(({ key, name }) => ({
    key,
    name: key === 'pleaseDoAndPleaseDoNot' ? "Please do and please don't" : name,
  })),
  { key: 'dateLastUpdated', name: 'Date' },
  { key: 'supportedToWriteThisBy', name: 'Supported to write this by' },
  { key: 'location', name: 'Location to multimedia file' },
] as const;

/** What the ten elements say, by key. */
export type Words = Readonly<Record<string, string>>;

const part = z.optional(z.record(z.string(), z.unknown()));

/** What only the document can say: how its elements were written, and its other members. */
export const DocumentParts = z.strictObject({
  /** By element: how its name was spelled, and whether it stood in a group of the same name. */
  written: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        name: z.optional(z.string()),
        group: z.optional(z.strictObject({ name: z.optional(z.string()), rest: part })),
      }),
    ),
  ),
  /** A date our records cannot hold, such as a day without a time. */
  date: z.optional(z.string()),
  members: part,
});
export type DocumentParts = z.infer<typeof DocumentParts>;

/** One name for all its spellings: apostrophes, "do not", capitals, spaces. */
function folded(name: string): string {
  return name
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/\b(do not|dont)\b/gi, "don't")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** True for a name that would be read as one of the ten elements. */
export function isElementName(name: string): boolean {
  return PRSB_1_ELEMENTS.some((element) => folded(element.name) === folded(name));
}

/** The key an element stands under: one of the wanted spellings, else the first that is like them. */
function keyFor(bag: Bag, ...wanted: readonly string[]): string | undefined {
  const like = folded(wanted[0]!);
  return (
    wanted.find((name) => Object.hasOwn(bag, name)) ?? Object.keys(bag).find((candidate) => folded(candidate) === like)
  );
}

function wrongType(path: readonly string[]): never {
  const message = 'expected text, or a group that holds one text of the same name';
  throw new DataError(WHAT, [{ path, code: 'invalid_type', message }]);
}

function readElement(value: unknown, spelled: string, name: string) {
  if (typeof value === 'string') return { text: value, written: {} };
  if (!isBag(value)) wrongType([spelled]);
  const inner = keyFor(value, spelled, name);
  const text = inner === undefined ? undefined : value[inner];
  if (inner !== undefined && typeof text !== 'string') wrongType([spelled, inner]);
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== inner));
  const group = {
    ...(inner === undefined || inner === spelled ? {} : { name: inner }),
    ...(isEmpty(rest) ? {} : { rest }),
  };
  return { text: text as string | undefined, written: { group } };
}

/** @throws DataError for a value of a wrong type in a known place */
export function splitDocument(document: Bag): { readonly words: Words; readonly parts: DocumentParts } {
  const words: Record<string, string> = {};
  const written: NonNullable<DocumentParts['written']> = {};
  const read = new Set<string>();
  let date: string | undefined;
  for (const { key, name } of PRSB_1_ELEMENTS) {
    const spelled = keyFor(document, name);
    if (spelled === undefined) continue;
    read.add(spelled);
    const element = readElement(document[spelled], spelled, name);
    const how = { ...(spelled === name ? {} : { name: spelled }), ...element.written };
    if (!isEmpty(how)) written[key] = how;
    if (element.text === undefined) continue;
    if (key === 'dateLastUpdated' && !Instant.safeParse(element.text).success) date = element.text;
    else words[key] = element.text;
  }
  const members = Object.fromEntries(Object.entries(document).filter(([key]) => !read.has(key)));
  const parts = {
    ...(isEmpty(written) ? {} : { written }),
    ...(date === undefined ? {} : { date }),
    ...(isEmpty(members) ? {} : { members }),
  };
  return { words, parts };
}

export function joinDocument(words: Words, { written = {}, date, members = {} }: DocumentParts): Bag {
  const elements = PRSB_1_ELEMENTS.flatMap(({ key, name }): (readonly [string, unknown])[] => {
    const text = words[key] ?? (key === 'dateLastUpdated' ? date : undefined);
    const { name: spelled = name, group } = (Object.hasOwn(written, key) && written[key]) || {};
    if (!group) return text === undefined ? [] : [[spelled, text]];
    const element = text === undefined ? [] : [[group.name ?? spelled, text] as const];
    return [[spelled, Object.fromEntries([...element, ...Object.entries(group.rest ?? {})])]];
  });
  // Not by assignment: a spelling that came from outside may be the name of a prototype.
  return Object.fromEntries([...elements, ...Object.entries(members)]);
}
