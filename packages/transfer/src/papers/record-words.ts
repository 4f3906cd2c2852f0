// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, inForce } from '@careplan-kit/model';
import type { Fact, Said } from '../pack.js';
import { LABELS, nameOfKey } from '../words/labels.words.js';
import { PAPERS } from '../words/papers.words.js';
import type { Speaker } from '../words/speaker.js';

export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that says something. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** What machines go by. */
const SILENT: ReadonlySet<string> = new Set([
  ...['id', 'identifier', 'system', 'version', 'class', 'recordUid', 'versionNumber', 'subjectOfCare'],
  ...['file', 'mimeType', 'size', 'attachment'],
]);

/** A day, a moment, or a date that is not known to the day. */
const DATE = /^\d{4}-\d{2}-\d{2}(T|$)|^\d{2,3}X{1,2}[~?%]?$|^\d{4}(-\d{2}){0,2}[~?%]?$/;

/** What names a record that another points to. */
const NAMES = ['locationName', 'freeText', 'what', 'problem', 'description', 'documentTitle', 'medicationName', 'name'];

/** Reads values of a record as people say them. */
export class RecordWords {
  readonly #byUid: ReadonlyMap<string, Bag>;

  constructor(
    record: CareRecord,
    readonly speaker: Speaker,
  ) {
    this.#byUid = new Map(inForce(record).map(({ recordUid, content }) => [recordUid, content]));
  }

  label(key: string): Said {
    const known = Object.hasOwn(LABELS, key) ? LABELS[key] : undefined;
    return known ? this.speaker.said(known) : { text: nameOfKey(key), lang: 'en' };
  }

  /** A value in words, nothing of it left out but what machines go by; empty when there are no words. */
  of(value: unknown): string {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return this.speaker.say(value ? PAPERS.yes : PAPERS.no);
    if (Array.isArray(value)) return this.#all(value).join('; ');
    return isBag(value) ? this.#bag(value) : '';
  }

  /** Every element of a record, or of a part of one, that says something. */
  facts(content: Bag, without: readonly string[] = []): Fact[] {
    return Object.entries(content).flatMap(([key, value]) => {
      if (SILENT.has(key) || without.includes(key)) return [];
      const text = this.of(value);
      return text.trim() === '' ? [] : [{ label: this.label(key), value: { text } }];
    });
  }

  /** The same in one text. */
  rest(content: Bag, without: readonly string[]): string {
    return this.facts(content, without)
      .map(({ label, value }) => `${label.text}: ${value.text}`)
      .join('. ');
  }

  #text(value: string): string {
    return DATE.test(value) ? this.speaker.moment(value) : value;
  }

  #all(values: readonly unknown[]): string[] {
    return values.map((one) => this.of(one)).filter((text) => text.trim() !== '');
  }

  #bag(value: Bag): string {
    const coded = this.#coded(value);
    if (coded !== undefined) return coded;
    const name = textOf(value['name']);
    if (name !== undefined) {
      const more = this.#all(
        Object.entries(value).flatMap(([key, part]) => (SILENT.has(key) || key === 'name' ? [] : [part])),
      );
      return more.length > 0 ? `${name} (${more.join(', ')})` : name;
    }
    const said = this.#all(Object.entries(value).flatMap(([key, part]) => (SILENT.has(key) ? [] : [part])));
    const target = textOf(value['recordUid']);
    if (target === undefined) return said.join(', ');
    const content = this.#byUid.get(target) ?? {};
    const named = NAMES.map((key) => content[key]).find((part) => part !== undefined);
    return [named === undefined ? '' : this.of(named), ...said].filter(Boolean).join(', ');
  }

  /** A coded value: what was said, and what the list says when that is something else. */
  #coded(value: Bag): string | undefined {
    const [original, display, code] = ['originalText', 'display', 'code'].map((key) => textOf(value[key]));
    if (original === undefined && display === undefined && code === undefined) return undefined;
    if (original !== undefined && display !== undefined && original !== display) return `${original} (${display})`;
    return original ?? display ?? code;
  }
}
