// SPDX-License-Identifier: Apache-2.0
import { ABOUT_ME_SECTIONS, DataError, type DataIssue, Instant, SNOMED_CT } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import { notInAttachment, readAttachment } from '../questionnaire/attachment.js';
import { isDay } from '../questionnaire/item-types.js';
import { NOTHING_WRITTEN, SUPPORTED } from './about-me-bundle.js';

type Path = DataIssue['path'];

/** Something a document holds and an About Me has no place for. */
export interface AboutMeLeftOver {
  /** Where it is in the Bundle. */
  readonly path: Path;
  /** As it came. */
  readonly value: unknown;
}

export function refuse(path: Path, code: string, message: string): never {
  throw new DataError('The About Me document', [{ path, code, message }]);
}

interface Found {
  readonly resource: Bag;
  readonly path: Path;
}

const sectionOf = (concept: unknown) => {
  const codes = bagsIn(isBag(concept) ? concept['coding'] : undefined);
  return ABOUT_ME_SECTIONS.find(({ code }) => codes.some((one) => one['system'] === SNOMED_CT && one['code'] === code));
};

class Reader {
  readonly content: Bag = {};
  readonly leftOver: AboutMeLeftOver[] = [];
  readonly #used = new Set<Bag>();

  constructor(
    readonly found: readonly Found[],
    readonly byReference: ReadonlyMap<string, Found>,
  ) {}

  follow(reference: unknown): Found | undefined {
    const target = isBag(reference) ? reference['reference'] : undefined;
    const found = typeof target === 'string' ? this.byReference.get(target) : undefined;
    if (found) this.#used.add(found.resource);
    return found;
  }

  use(resource: Bag): void {
    this.#used.add(resource);
  }

  leave(path: Path, value: unknown): void {
    this.leftOver.push({ path, value });
  }

  /** What a section holds: its words, and its clip. Entries of other kinds, and a second of the same, are left over. */
  #entries(section: Bag, path: Path): { readonly text?: string; readonly multiMedia?: Bag } {
    const held: { text?: string; multiMedia?: Bag } = {};
    bagsIn(section['entry']).forEach((reference, at) => {
      const found = this.follow(reference);
      const { resource = {}, path: where = [...path, 'entry', at] } = found ?? {};
      const words = resource['resourceType'] === 'Observation' ? resource['valueString'] : undefined;
      const media = resource['resourceType'] === 'DocumentReference' ? bagsIn(resource['content']) : [];
      const attachment = media[0]?.['attachment'];
      if (typeof words === 'string' && held.text === undefined) {
        held.text = words;
        const day = resource['effectiveDateTime'];
        if (isDay(day)) this.content['date'] ??= day;
      } else if (isBag(attachment) && media.length === 1 && held.multiMedia === undefined) {
        const { held: _held, ...parts } = readAttachment(attachment);
        held.multiMedia = parts;
        const rest = notInAttachment(attachment);
        if (Object.keys(rest).length > 0) this.leave([...where, 'content', 0, 'attachment'], rest);
      } else this.leave(where, found ? resource : reference);
    });
    return held;
  }

  section(section: Bag, path: Path): void {
    const known = sectionOf(section['code']);
    const title = isBag(section['code']) ? section['code']['text'] : undefined;
    const isSupport = !known && (title ?? section['title']) === SUPPORTED;
    const key = isSupport ? 'supportedToWriteThisBy' : known?.key;
    if (key === undefined || this.content[key] !== undefined) {
      this.leave(path, section);
      return;
    }
    const { text, multiMedia } = this.#entries(section, path);
    if (bagsIn(section['section']).length > 0) this.leave([...path, 'section'], section['section']);
    // Words that stand in the narrative alone are markup: to make plain text of it would be to guess.
    if (text === undefined && multiMedia === undefined && bagsIn(section['entry']).length === 0) {
      if (!isOurs(section)) this.leave([...path, 'text'], section['text']);
    }
    if (known) {
      const code = { system: SNOMED_CT, code: known.code, display: known.name };
      const response: Bag = {};
      put(response, 'text', text);
      put(response, 'multiMedia', multiMedia);
      this.content[key] = { code, response };
    } else put(this.content, key, text);
  }

  unused(): void {
    for (const { resource, path } of this.found) if (!this.#used.has(resource)) this.leave(path, resource);
  }
}

/** A section without entries in which we wrote that there is nothing. */
function isOurs({ text }: Bag): boolean {
  return isBag(text) && typeof text['div'] === 'string' && text['div'].includes(`<p>${NOTHING_WRITTEN}</p>`);
}

function entriesOf(bundle: Bag): Found[] {
  const { entry } = bundle;
  if (!Array.isArray(entry)) refuse(['entry'], 'wrong-type', 'is not a list');
  return entry.map((one: unknown, at) => {
    const resource = isBag(one) ? one['resource'] : undefined;
    const path = ['entry', at, 'resource'];
    if (!isBag(resource)) refuse(path, 'wrong-type', 'is not an object');
    return { resource, path };
  });
}

function referencesTo(bundle: Bag, found: readonly Found[]): ReadonlyMap<string, Found> {
  const byReference = new Map<string, Found>();
  found.forEach((one, at) => {
    const { resourceType, id } = one.resource;
    const { fullUrl } = bagsIn(bundle['entry'])[at]!;
    if (typeof fullUrl === 'string') byReference.set(fullUrl, one);
    if (typeof id === 'string') byReference.set(`${String(resourceType)}/${id}`, one);
  });
  return byReference;
}

/** What R4's own elements say, in the shape of a version with its entry of the change log. */
export interface Said {
  readonly plain: Bag;
  readonly composition: Bag;
  readonly patient: Bag | undefined;
  readonly leftOver: AboutMeLeftOver[];
}

export function readBundle(bundle: Bag): Said {
  if (bundle['resourceType'] !== 'Bundle') refuse(['resourceType'], 'wrong-resource', 'is not "Bundle"');
  if (bundle['type'] !== 'document') refuse(['type'], 'wrong-type', 'is not "document"');
  const found = entriesOf(bundle);
  const composition = found[0]?.resource;
  if (composition?.['resourceType'] !== 'Composition') {
    refuse(['entry', 0, 'resource'], 'missing', 'is not a Composition, with which a document begins');
  }
  const reader = new Reader(found, referencesTo(bundle, found));
  reader.use(composition);
  const patient = reader.follow(composition['subject'])?.resource;
  put(reader.content, 'subjectOfCare', patient?.['id']);
  bagsIn(composition['section']).forEach((section, at) => {
    reader.section(section, ['entry', 0, 'resource', 'section', at]);
  });
  const { date } = composition;
  const moment = Instant.safeParse(date).success ? date : undefined;
  put(reader.content, 'dateLastUpdated', moment);
  const [author, ...others] = bagsIn(composition['author']);
  if (others.length > 0) reader.leave(['entry', 0, 'resource', 'author'], others);
  const identifier = isBag(author?.['identifier']) ? author['identifier'] : {};
  const committer: Bag = {};
  put(committer, 'id', identifier['value']);
  put(committer, 'name', author?.['display']);
  const version: Bag = { class: 'About Me', content: reader.content };
  put(version, 'recordUid', isBag(composition['identifier']) ? composition['identifier']['value'] : undefined);
  const change: Bag = { committer };
  put(change, 'date', moment);
  reader.unused();
  return { plain: { version, change }, composition, patient, leftOver: reader.leftOver };
}
