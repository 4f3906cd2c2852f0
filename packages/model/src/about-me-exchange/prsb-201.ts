// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ABOUT_ME_SECTIONS, PartialAboutMe } from '../about-me.js';
import { DataError, type DataIssue } from '../errors.js';
import { parseWith, toDataIssues } from '../parse.js';
import { assertSafeDocument, deepFreeze } from '../untrusted.js';
import { Instant } from '../values.js';
import { AboutMeNotes } from './about-me-notes.js';
import { type Bag, type Carrier, type Unpacked, alike, isBag, isEmpty, isMisfit, pack, unpack } from './carried.js';
import type { ExchangeNote } from './note.js';

/** The entry of a 2.01 document: the seven sections, who helped, and when it was last updated. */
export type Prsb201Entry = Omit<PartialAboutMe, 'dateLastUpdated'> & { readonly dateLastUpdated?: string | undefined };

/**
 * PRSB About Me 2.01 as JSON: the group About Me holds one About Me record entry. The standard fixes names, order,
 * cardinality and codes, and no serialisation: the keys are its names as this library keys them.
 */
export interface Prsb201Document {
  readonly aboutMe: { readonly recordEntry: Prsb201Entry; readonly [unknownPart: string]: unknown };
  readonly [unknownPart: string]: unknown;
}

const WHAT = 'The About Me 2.01 document';
const ENTRY: DataIssue['path'] = ['aboutMe', 'recordEntry'];
const ORDER = [...ABOUT_ME_SECTIONS.map(({ key }) => key), 'supportedToWriteThisBy', 'dateLastUpdated'];
const SHAPE = { code: true, multiMedia: ['filename', 'mimeType', 'file', 'url'] };

const Parts = z.strictObject({
  /** Members beside `aboutMe`, and beside `recordEntry`. */
  document: z.optional(z.record(z.string(), z.unknown())),
  record: z.optional(z.record(z.string(), z.unknown())),
  /** One our records cannot hold, such as a day without a time. */
  dateLastUpdated: z.optional(z.string()),
});

function refuse(path: DataIssue['path'], code: string, message: string): never {
  throw new DataError(WHAT, [{ path, code, message }]);
}

/** The standard's elements in the standard's order, then the rest. */
function inOrder(entry: Bag): Bag {
  const known = ORDER.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]);
  return { ...(Object.fromEntries(known) as Bag), ...entry };
}

function join({ own, parts }: Unpacked): Bag {
  const { document = {}, record = {}, dateLastUpdated } = parts as z.infer<typeof Parts>;
  const recordEntry = inOrder(dateLastUpdated === undefined ? own : { dateLastUpdated, ...own });
  // First by place, and last so that nothing carried can stand in their stead.
  const aboutMe = Object.assign({ recordEntry }, record, { recordEntry });
  return Object.assign({ aboutMe }, document, { aboutMe });
}

function split(whole: Bag): Unpacked {
  const { aboutMe, ...document } = whole;
  if (aboutMe === undefined) refuse(['aboutMe'], 'missing', 'holds no About Me');
  if (!isBag(aboutMe)) refuse(['aboutMe'], 'invalid_type', 'expected object');
  const { recordEntry, ...record } = aboutMe;
  if (recordEntry === undefined) refuse(ENTRY, 'missing', 'holds no record entry');
  if (!isBag(recordEntry)) refuse(ENTRY, 'invalid_type', 'expected object');
  const { dateLastUpdated, ...rest } = recordEntry;
  const isOdd = typeof dateLastUpdated === 'string' && !Instant.safeParse(dateLastUpdated).success;
  return {
    own: isOdd ? rest : recordEntry,
    parts: {
      ...(isEmpty(document) ? {} : { document }),
      ...(isEmpty(record) ? {} : { record }),
      ...(isOdd ? { dateLastUpdated } : {}),
    },
  };
}

const carrier: Carrier = {
  mark: 'prsb201',
  fits: (own, parts) => Parts.safeParse(parts).success && alike(split(join({ own, parts })), { own, parts }),
};

/**
 * Writes an About Me as PRSB About Me 2.01. Nothing is dropped, trimmed or filled in: what the standard does not have
 * (the Event block, size and transcript of a clip, parts of newer shapes) stands beside its elements, and `notes` lists
 * it by its place in the About Me. `fromPrsb201` gives the same About Me again.
 *
 * @throws DataError with a path, when it is not an About Me, or lies too deep to be read again
 */
export function toPrsb201(aboutMe: PartialAboutMe): {
  readonly document: Prsb201Document;
  readonly notes: readonly ExchangeNote[];
} {
  const whole: Bag = parseWith('The About Me', PartialAboutMe, aboutMe);
  const notes = new AboutMeNotes(SHAPE);
  notes.content(whole);
  if (isMisfit(whole, carrier)) notes.add(['carried', carrier.mark], 'does-not-fit');
  const document = join(unpack(whole, carrier)) as unknown as Prsb201Document;
  assertSafeDocument(WHAT, document);
  return { document: deepFreeze(document), notes: notes.notes };
}

/**
 * Reads a PRSB About Me 2.01 document. What the standard does not have is kept, and `toPrsb201` puts it back where it
 * was. A wrong code, and a date our records cannot hold, are kept and noted; paths are those of the document.
 *
 * @param document - untrusted
 * @throws DataError with a path, when it holds no record entry, or a value of a wrong type in a known place
 */
export function fromPrsb201(document: unknown): {
  readonly aboutMe: PartialAboutMe;
  readonly notes: readonly ExchangeNote[];
} {
  const whole: Bag = parseWith(WHAT, z.looseObject({}), document);
  const unpacked = split(whole);
  const checked = PartialAboutMe.safeParse(unpacked.own);
  if (!checked.success) {
    const issues = toDataIssues(checked.error.issues);
    throw new DataError(
      WHAT,
      issues.map((issue) => ({ ...issue, path: [...ENTRY, ...issue.path] })),
    );
  }
  const notes = new AboutMeNotes(SHAPE, ENTRY);
  notes.content(unpacked.own);
  if (unpacked.parts['dateLastUpdated'] !== undefined) notes.add(['dateLastUpdated'], 'date-not-read');
  if (unpacked.own['date'] === undefined) notes.add([], 'no-date');
  const around = new AboutMeNotes(SHAPE);
  for (const key of Object.keys(unpacked.parts['document'] ?? {})) around.add([key], 'unknown-part');
  for (const key of Object.keys(unpacked.parts['record'] ?? {})) around.add(['aboutMe', key], 'unknown-part');
  const aboutMe = pack(unpacked, carrier) as PartialAboutMe;
  assertSafeDocument('The About Me', aboutMe);
  return { aboutMe: deepFreeze(aboutMe), notes: [...around.notes, ...notes.notes] };
}
