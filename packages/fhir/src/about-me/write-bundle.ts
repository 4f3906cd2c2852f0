// SPDX-License-Identifier: Apache-2.0
import {
  ABOUT_ME_SECTIONS,
  type AboutMe,
  type CareActor,
  type MultiMedia,
  SNOMED_CT,
  type VersionedRecord,
  fullName,
} from '@careplan-kit/model';
import { put } from '../bag.js';
import { writeAttachment } from '../questionnaire/attachment.js';
import { isDay } from '../questionnaire/item-types.js';
import { identifierOf, withSeconds } from '../references.js';
import type { FhirAttachment, Patient, Reference } from '../resources.js';
import { fhirText } from '../text.js';
import {
  ABOUT_ME_TYPE,
  type AboutMeBundle,
  type Composition,
  type CompositionSection,
  NOTHING_WRITTEN,
  SUPPORTED,
} from './about-me-bundle.js';
import { narrative } from './narrative.js';
import { stableUuid } from './stable-uuid.js';

const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/';

/** What a document says besides the record. */
export interface Around {
  readonly patient: Patient;
  readonly author: Reference;
  /** ISO instant. */
  readonly date: string;
  readonly committer: CareActor;
}

/** A clip in words, for a page that cannot play it. */
function mediaWords({ filename, mimeType, url, transcript }: MultiMedia): string[] {
  const what = [filename, mimeType, url].map(fhirText).filter((part) => part !== undefined);
  const file = `Photo, sound or film: ${what.length > 0 ? what.join(', ') : 'no name'}`;
  const words = fhirText(transcript);
  return words === undefined ? [file] : [file, `In words: ${words}`];
}

/** A clip as R4's Attachment. */
export function attachmentOf(media: MultiMedia): FhirAttachment {
  const { filename, mimeType, file, url, size, transcript } = media;
  const parts = { filename, mimeType, file, url, size, transcript };
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return writeAttachment({ held: 'record', ...Object.fromEntries(known) })!;
}

class Writer {
  readonly entry: AboutMeBundle['entry'] = [];
  readonly sections: CompositionSection[] = [];

  constructor(
    readonly version: VersionedRecord<AboutMe>,
    readonly around: Around,
    readonly subject: Reference,
  ) {}

  urn(part: string): string {
    const { recordUid, versionNumber } = this.version;
    return stableUuid(`${recordUid}|${versionNumber}|${part}`);
  }

  #add(part: string, resource: AboutMeBundle['entry'][number]['resource']): Reference {
    const fullUrl = this.urn(part);
    this.entry.push({ fullUrl, resource });
    return { reference: fullUrl };
  }

  section(key: string, code: CompositionSection['code'], text: string | undefined, media?: MultiMedia): void {
    const { author } = this.around;
    const entry: Reference[] = [];
    const words = fhirText(text);
    const { date } = this.version.content;
    if (words !== undefined) {
      const effective = isDay(date) ? { effectiveDateTime: date } : {};
      const observation = {
        resourceType: 'Observation' as const,
        meta: { profile: [`${UK_CORE}UKCore-Observation`] },
        status: 'final' as const,
        code,
        subject: this.subject,
        ...effective,
        performer: [author],
        valueString: words,
      };
      entry.push(this.#add(`${key}/words`, observation));
    }
    if (media) {
      const content = [{ attachment: attachmentOf(media) }];
      const reference = { status: 'current' as const, subject: this.subject, author: [author], content };
      entry.push(this.#add(`${key}/media`, { resourceType: 'DocumentReference', ...reference }));
    }
    const read = [...(words === undefined ? [] : [words]), ...(media ? mediaWords(media) : [])];
    const section: CompositionSection = {
      title: code.text,
      code,
      text: narrative(...(read.length > 0 ? read : [NOTHING_WRITTEN])),
    };
    if (entry.length > 0) section.entry = entry;
    this.sections.push(section);
  }
}

/** What R4's own elements say of a version. */
export function writeBundle(
  version: VersionedRecord<AboutMe>,
  around: Around,
  name: string,
): { readonly bundle: AboutMeBundle; readonly composition: Composition } {
  const { recordUid, content } = version;
  const person = stableUuid(`${recordUid}|person`);
  const writer = new Writer(version, around, { reference: person, display: name });
  for (const { key, name: title, code } of ABOUT_ME_SECTIONS) {
    const section = content[key];
    if (!section) continue;
    const concept = { coding: [{ system: SNOMED_CT, code, display: title }], text: title };
    writer.section(key, concept, section.response?.text, section.response?.multiMedia);
  }
  const { supportedToWriteThisBy } = content;
  if (fhirText(supportedToWriteThisBy) !== undefined) {
    writer.section('supportedToWriteThisBy', { text: SUPPORTED }, supportedToWriteThisBy);
  }
  const date = withSeconds(around.date);
  const by = around.author.display ?? around.committer.id;
  const composition: Composition = {
    resourceType: 'Composition',
    meta: { profile: [`${UK_CORE}UKCore-Composition`] },
    text: narrative(`About Me: ${name}`, `Written down by ${by}, ${date}`),
    identifier: identifierOf(fhirText(recordUid) ?? '-', undefined),
    status: 'final',
    type: { coding: [ABOUT_ME_TYPE], text: 'About Me' },
    subject: { reference: person, display: name },
    date,
    author: [around.author],
    title: 'About Me',
  };
  put(composition as unknown as Record<string, unknown>, 'section', writer.sections);
  const document = writer.urn('document');
  const bundle: AboutMeBundle = {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: document },
    type: 'document',
    timestamp: date,
    entry: [
      { fullUrl: writer.urn('composition'), resource: composition },
      { fullUrl: person, resource: around.patient },
      ...writer.entry,
    ],
  };
  return { bundle, composition };
}

export const nameOf = (person: Parameters<typeof fullName>[0]): string => fhirText(fullName(person)) ?? person.id;
