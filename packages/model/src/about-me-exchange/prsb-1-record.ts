// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ABOUT_ME_SECTIONS, type AboutMeSectionKey } from '../about-me.js';
import { SNOMED_CT } from '../values.js';
import { type Bag, alike, isBag, isEmpty } from './carried.js';
import type { Words } from './prsb-1-document.js';

/**
 * Where a link without a section is put: "Also worth knowing about me". Of the two ways the standard's notes leave open
 * it is the one in which people see the clip, and 2.01 can say it; a slot of its own would be seen by nobody.
 */
export const UNASSIGNED: AboutMeSectionKey = 'alsoWorthKnowingAboutMe';

const KEYS = ABOUT_ME_SECTIONS.map(({ key }) => key);

/** What only the record can say. */
export const RecordParts = z.strictObject({
  /** The About Me without the words that stand in the ten elements. */
  entry: z.optional(z.record(z.string(), z.unknown())),
  /** The section the link belongs to, when it is not the one for links without a section. */
  location: z.optional(z.enum(KEYS)),
});
export type RecordParts = z.infer<typeof RecordParts>;

const inner = (bag: unknown, key: string): Bag => {
  const value = isBag(bag) ? bag[key] : undefined;
  return isBag(value) ? value : {};
};

const urlOf = (section: unknown) => inner(inner(section, 'response'), 'multiMedia')['url'];

/** A section with words put in. */
function withWords(section: Bag, text: string | undefined, url: string | undefined): Bag {
  if (text === undefined && url === undefined) return section;
  const response = inner(section, 'response');
  const media = url === undefined ? {} : { multiMedia: { ...inner(response, 'multiMedia'), url } };
  return { ...section, response: { ...response, ...(text === undefined ? {} : { text }), ...media } };
}

/** A section with words taken out. */
function withoutWords(section: Bag, hasText: boolean, hasUrl: boolean): Bag {
  if (!hasText && !hasUrl) return section;
  const { text, multiMedia, ...rest } = inner(section, 'response');
  const { url: _url, ...media } = isBag(multiMedia) ? multiMedia : {};
  const kept = hasUrl ? { multiMedia: media } : multiMedia === undefined ? {} : { multiMedia };
  return { ...section, response: { ...rest, ...(hasText || text === undefined ? {} : { text }), ...kept } };
}

/** A section of 2.01 that says what an element of 1.x says. */
function plainSection(key: string, text: string | undefined, url: string | undefined): Bag {
  const { code, name } = ABOUT_ME_SECTIONS.find((section) => section.key === key)!;
  return withWords({ code: { system: SNOMED_CT, code, display: name }, response: {} }, text, url);
}

/** The words of an About Me that stand in the ten elements, and everything else. The first link is the one that goes out. */
export function splitRecord(own: Bag): { readonly words: Words; readonly parts: RecordParts } {
  const words: Record<string, string> = {};
  const entry: Record<string, unknown> = { ...own };
  for (const key of ['supportedToWriteThisBy', 'dateLastUpdated']) {
    const value = own[key];
    if (typeof value !== 'string') continue;
    words[key] = value;
    delete entry[key];
  }
  const place = KEYS.find((key) => typeof urlOf(own[key]) === 'string');
  if (place) words['location'] = String(urlOf(own[place]));
  for (const key of KEYS) {
    const section = own[key];
    if (!isBag(section)) continue;
    const { text } = inner(section, 'response');
    if (typeof text === 'string') words[key] = text;
    const hasText = typeof text === 'string';
    const plain = plainSection(key, words[key], key === place && key === UNASSIGNED ? words['location'] : undefined);
    // A plain section without words would not come back: nothing in the document would stand for it.
    const isWhole = (hasText || key === place) && alike(section, plain);
    if (isWhole) delete entry[key];
    else entry[key] = withoutWords(section, hasText, key === place);
  }
  return {
    words,
    parts: {
      ...(isEmpty(entry) ? {} : { entry }),
      ...(place === undefined || place === UNASSIGNED ? {} : { location: place }),
    },
  };
}

export function joinRecord(words: Words, { entry = {}, location = UNASSIGNED }: RecordParts): Bag {
  const { location: url, ...others } = words;
  const own: Record<string, unknown> = { ...entry };
  for (const [key, text] of Object.entries(others)) own[key] = text;
  for (const key of KEYS) {
    const link = key === location ? url : undefined;
    const section = entry[key];
    if (isBag(section)) own[key] = withWords(section, words[key], link);
    else if (words[key] !== undefined || link !== undefined) own[key] = plainSection(key, words[key], link);
  }
  return own;
}
