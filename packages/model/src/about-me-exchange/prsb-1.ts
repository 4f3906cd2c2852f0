// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ABOUT_ME_SECTIONS, PartialAboutMe } from '../about-me.js';
import { DataError } from '../errors.js';
import { parseWith, toDataIssues } from '../parse.js';
import { assertSafeDocument, deepFreeze } from '../untrusted.js';
import { AboutMeNotes } from './about-me-notes.js';
import { type Bag, type Carrier, alike, isEmpty, isMisfit, pack, unpack } from './carried.js';
import { type ExchangeNote, noteOn } from './note.js';
import { DocumentParts, PRSB_1_ELEMENTS, WHAT, isElementName, joinDocument, splitDocument } from './prsb-1-document.js';
import { RecordParts, UNASSIGNED, joinRecord, splitRecord } from './prsb-1-record.js';

/**
 * PRSB About Me in its 1.x shape, as it stands in the plan 2.0 and the core information standard 2.0: ten optional
 * texts under the standard's own names. `carried` holds what they cannot say; a strict reader passes over it.
 */
export type Prsb1Document = Readonly<Record<string, unknown>>;

const SHAPE = { code: false, multiMedia: [] };

/** In a record: how the document it was read from was written. */
const ofDocument: Carrier = {
  mark: 'prsb1',
  fits(own, parts) {
    const checked = DocumentParts.safeParse(parts);
    if (!checked.success) return false;
    const { words } = splitRecord(own);
    try {
      return alike(splitDocument(joinDocument(words, checked.data)), { words, parts });
    } catch (error) {
      if (error instanceof DataError) return false;
      throw error;
    }
  },
};

/** In a document: what of the record it was written from the ten elements cannot say. */
const ofRecord: Carrier = {
  mark: 'aboutMe',
  fits(own, parts) {
    const checked = RecordParts.safeParse(parts);
    if (!checked.success) return false;
    const { words } = splitDocument(own);
    return alike(splitRecord(joinRecord(words, checked.data)), { words, parts });
  },
};

function notesOfRecord(whole: Bag, location: string | undefined): AboutMeNotes {
  const notes = new AboutMeNotes(SHAPE);
  notes.content(whole);
  const link = ['response', 'multiMedia', 'url'];
  const place = location ?? UNASSIGNED;
  const at = notes.notes.findIndex(({ path }) => path.join() === [place, ...link].join());
  // The one link that does go out.
  if (at >= 0) notes.notes.splice(at, 1);
  if (location !== undefined) notes.add([place, ...link], 'section-lost');
  if (isMisfit(whole, ofDocument)) notes.add(['carried', ofDocument.mark], 'does-not-fit');
  return notes;
}

/**
 * Writes an About Me in the 1.x shape. Of several media the first link goes out, in the order of the sections; all else
 * the ten elements cannot say rides in `carried`, and `notes` lists it by its place in the About Me. `fromPrsb1` gives
 * the same About Me again.
 *
 * @throws DataError with a path, when it is not an About Me, or lies too deep to be read again
 */
export function toPrsb1(aboutMe: PartialAboutMe): {
  readonly document: Prsb1Document;
  readonly notes: readonly ExchangeNote[];
} {
  const whole: Bag = parseWith('The About Me', PartialAboutMe, aboutMe);
  const { own, parts } = unpack(whole, ofDocument);
  const record = splitRecord(own);
  const written = joinDocument(record.words, parts as DocumentParts);
  const document = pack({ own: written, parts: record.parts }, ofRecord);
  assertSafeDocument(WHAT, document);
  return { document: deepFreeze(document), notes: notesOfRecord(whole, record.parts.location).notes };
}

function notesOfDocument(whole: Bag, parts: DocumentParts, aboutMe: Bag, isPlaced: boolean): ExchangeNote[] {
  const notes = new AboutMeNotes(SHAPE);
  for (const { key, name } of PRSB_1_ELEMENTS) {
    const how = parts.written?.[key];
    const spelled = how?.name ?? name;
    if (how?.name !== undefined) notes.add([spelled], 'other-name');
    if (how?.group?.name !== undefined) notes.add([spelled, how.group.name], 'other-name');
    for (const other of Object.keys(how?.group?.rest ?? {})) notes.add([spelled, other], 'unknown-part');
    if (key === 'dateLastUpdated' && parts.date !== undefined) notes.add([spelled], 'date-not-read');
    if (key === 'location' && !isPlaced) notes.add([spelled], 'section-unknown');
  }
  const misfit = isMisfit(whole, ofRecord);
  for (const member of Object.keys(parts.members ?? {})) {
    if (member === 'carried' && misfit) notes.add([member, ofRecord.mark], 'does-not-fit');
    else notes.add([member], isElementName(member) ? 'name-twice' : 'unknown-part');
  }
  if (aboutMe['date'] === undefined) notes.add([], 'no-date');
  return notes.notes;
}

/**
 * Reads an About Me in the 1.x shape. Names may be spelled as the versions of the standard spell them (`do not` and
 * `don't`, curly and straight apostrophes), and each text may stand in a group of the same name; how it was is kept, and
 * `toPrsb1` writes it so again. A text becomes a section with the code that 2.01 fixes. The one link of this shape
 * belongs to no section: it is put under "Also worth knowing about me", where people see it, unless `carried` says
 * which section it came from.
 *
 * @param document - untrusted
 * @throws DataError with a path, when there is a value of a wrong type in a known place
 */
export function fromPrsb1(document: unknown): {
  readonly aboutMe: PartialAboutMe;
  readonly notes: readonly ExchangeNote[];
} {
  const whole: Bag = parseWith(WHAT, z.looseObject({}), document);
  const unpacked = unpack(whole, ofRecord);
  const { words, parts } = splitDocument(unpacked.own);
  const own = joinRecord(words, unpacked.parts as RecordParts);
  const checked = PartialAboutMe.safeParse(own);
  if (!checked.success) {
    // The ten elements are texts: only what was carried can be wrong.
    const issues = toDataIssues(checked.error.issues);
    throw new DataError(
      WHAT,
      issues.map((issue) => ({ ...issue, path: ['carried', ofRecord.mark, 'entry', ...issue.path] })),
    );
  }
  const aboutMe = pack({ own, parts }, ofDocument) as PartialAboutMe;
  assertSafeDocument('The About Me', aboutMe);
  const isPlaced = words['location'] === undefined || !isEmpty(unpacked.parts);
  const notes = notesOfDocument(whole, parts, own, isPlaced);
  const isRead = ABOUT_ME_SECTIONS.some(({ key }) => own[key] !== undefined) || !isEmpty(words);
  return { aboutMe: deepFreeze(aboutMe), notes: isRead ? notes : [...notes, noteOn([], 'nothing-read')] };
}
