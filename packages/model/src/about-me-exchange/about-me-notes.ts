// SPDX-License-Identifier: Apache-2.0
import { ABOUT_ME_SECTIONS } from '../about-me.js';
import type { DataIssue } from '../errors.js';
import { eventShape } from '../event.js';
import { type Bag, isBag } from './carried.js';
import { type ExchangeNote, type ExchangeNoteCode, noteOn } from './note.js';

type Path = DataIssue['path'];

/** What a shape has of a section besides its words. */
export interface SectionShape {
  readonly code: boolean;
  /** Keys of a multi-media group. */
  readonly multiMedia: readonly string[];
}

const EVENT: readonly string[] = Object.keys(eventShape);
const OWN_ELEMENTS: readonly string[] = ['supportedToWriteThisBy', 'dateLastUpdated'];
const MEDIA: readonly string[] = ['filename', 'mimeType', 'file', 'url'];
const OWN_MEDIA: readonly string[] = ['size', 'transcript'];

/** Notes one About Me for one shape. */
export class AboutMeNotes {
  readonly notes: ExchangeNote[] = [];

  constructor(
    readonly shape: SectionShape,
    readonly prefix: Path = [],
  ) {}

  add(path: Path, code: ExchangeNoteCode): void {
    this.notes.push(noteOn([...this.prefix, ...path], code));
  }

  content(aboutMe: Bag): void {
    for (const [key, value] of Object.entries(aboutMe)) {
      const section = ABOUT_ME_SECTIONS.find((candidate) => candidate.key === key);
      if (section && isBag(value)) this.#section(value, section.code, [key]);
      else if (EVENT.includes(key)) this.add([key], 'not-in-shape');
      else if (!OWN_ELEMENTS.includes(key) && key !== 'carried') this.add([key], 'unknown-part');
    }
  }

  #section(section: Bag, fixed: string, path: Path): void {
    const { code, response } = section;
    if (isBag(code) && code['code'] !== fixed) this.add([...path, 'code'], 'other-code');
    if (code === undefined && this.shape.code) this.add(path, 'no-code');
    this.#unknown(section, ['code', 'response'], path);
    if (!isBag(response)) return;
    const here = [...path, 'response'];
    this.#unknown(response, ['text', 'multiMedia'], here);
    if (isBag(response['multiMedia'])) this.#multiMedia(response['multiMedia'], [...here, 'multiMedia']);
  }

  #multiMedia(media: Bag, path: Path): void {
    for (const key of Object.keys(media)) {
      if (key === 'attachment') this.add([...path, key], 'file-without-place');
      else if (OWN_MEDIA.includes(key)) this.add([...path, key], 'not-in-shape');
      else if (!MEDIA.includes(key)) this.add([...path, key], 'unknown-part');
      else if (!this.shape.multiMedia.includes(key)) this.add([...path, key], 'not-in-shape');
    }
    if (media['file'] !== undefined && media['url'] !== undefined) this.add(path, 'file-and-link');
  }

  #unknown(part: Bag, known: readonly string[], path: Path): void {
    for (const key of Object.keys(part)) if (!known.includes(key)) this.add([...path, key], 'unknown-part');
  }
}
