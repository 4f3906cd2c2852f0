// SPDX-License-Identifier: Apache-2.0
import {
  AboutMe,
  ChangeLogEntry,
  DataError,
  PartialAboutMe,
  VersionedRecord,
  assertSafeDocument,
  toDataIssues,
} from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { ABOUT_ME_CARRIED } from './about-me-to-fhir.js';
import { type Change, isChange, withChanges } from './changes.js';
import { type AboutMeLeftOver, readBundle } from './read-bundle.js';

export interface AboutMeImport {
  /** What the document says: of one that was not written by this library perhaps neither whose record it is nor when. */
  readonly content: PartialAboutMe;
  /** The version as it was, when the document holds all of it. */
  readonly version?: VersionedRecord<AboutMe>;
  /** Its entry of the change log. */
  readonly change?: ChangeLogEntry;
  /** The person, as the Patient came. Whether it is the right person is for the host to decide, before anything else. */
  readonly patient: unknown;
  /** Nothing is dropped: show it, or keep it with the record. */
  readonly leftOver: readonly AboutMeLeftOver[];
}

const EXTENSIONS = ['entry', 0, 'resource', 'extension'] as const;

function carriedIn(composition: Bag): { readonly changes: Change[]; readonly odd: unknown[] } {
  const changes: Change[] = [];
  const odd: unknown[] = [];
  for (const { url, valueString } of bagsIn(composition['extension'])) {
    if (url !== ABOUT_ME_CARRIED) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(String(valueString));
    } catch {
      odd.push(valueString);
      continue;
    }
    assertSafeDocument('What the About Me document carries', parsed);
    if (Array.isArray(parsed) && parsed.every(isChange)) changes.push(...parsed);
    else odd.push(valueString);
  }
  return { changes, odd };
}

/**
 * Reads an About Me from a FHIR R4 document. Sections are known by their SNOMED CT code; words are read from the
 * Observations of a section and media from its DocumentReferences, never from the narrative. If another tool has changed
 * what R4's own elements say, those count.
 *
 * @param json - untrusted: as `parseFhir` gives it, or as `JSON.parse` does
 * @throws DataError with a path, when it is no document that begins with a Composition, or what it holds is no About Me
 */
export function aboutMeFromFhir(json: unknown): AboutMeImport {
  assertSafeDocument('The About Me document', json);
  if (!isBag(json)) {
    throw new DataError('The About Me document', [{ path: [], code: 'wrong-type', message: 'is not a JSON object' }]);
  }
  const { plain, composition, patient, leftOver } = readBundle(json);
  const { changes, odd } = carriedIn(composition);
  const { whole, unmade } = withChanges(plain, changes);
  const { version, change } = whole;
  const found = isBag(version) && isBag(version['content']) ? version['content'] : {};
  const content = PartialAboutMe.safeParse(found);
  if (!content.success) {
    const issues = toDataIssues(content.error.issues);
    throw new DataError(
      'The About Me document',
      issues.map((issue) => ({ ...issue, path: [...EXTENSIONS, ...issue.path] })),
    );
  }
  const isWhole = VersionedRecord.safeParse(version).success && AboutMe.schema.safeParse(found).success;
  const read = ChangeLogEntry.safeParse(change);
  return {
    content: found,
    ...(isWhole ? { version: version as unknown as VersionedRecord<AboutMe> } : {}),
    ...(read.success ? { change: change as ChangeLogEntry } : {}),
    patient,
    leftOver: [...leftOver, ...[...unmade, ...odd].map((value) => ({ path: [...EXTENSIONS], value }))],
  };
}
