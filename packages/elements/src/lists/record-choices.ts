// SPDX-License-Identifier: Apache-2.0
import type { ReferenceAnswer } from '@careplan-kit/forms/contract';
import type { CareRecord, VersionedRecord } from '@careplan-kit/model/reading';
import type { FieldTools } from '../field-views/field-view.js';
import { may } from '../host-context/permission.js';
import { fromRecordPart } from '../parts/from-record-part.js';
import { allWords } from '../record-views/record-words.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';

/** A title that goes on for longer is cut: it has to be told from others, not read. */
const LONGEST_TITLE = 80;

/** Elements that say in one line what a record is, where a class has one; otherwise its first words do. */
const TITLES = ['title', 'name', 'freeText', 'description', 'summary', 'what', 'text'];

/** One record that may be pointed at, and how it is read in the list. */
export interface RecordChoice {
  readonly answer: ReferenceAnswer & { readonly display: string };
  readonly label: string;
}

const cut = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
};

export class RecordChoices {
  readonly #mayView: (className: string, element?: string) => boolean;

  constructor(
    readonly tools: FieldTools,
    /** Null where every class may be pointed at. */
    readonly classes: readonly string[] | null,
  ) {
    const asked = new Map<string, boolean>();
    this.#mayView = (className, element) => {
      const key = JSON.stringify([className, element]);
      let answer = asked.get(key);
      if (answer === undefined) asked.set(key, (answer = this.#ask(className, element)));
      return answer;
    };
  }

  /** The records in force that this worker may see, the newest first. What is withheld is not among them at all. */
  get all(): readonly RecordChoice[] {
    const record = this.#record;
    if (!record) return [];
    return this.#inForce
      .filter(({ class: name }) => (this.classes?.includes(name) ?? true) && this.#mayView(name))
      .flatMap((version) => {
        const at = fromRecordPart.here?.changeOf(record, version)?.date ?? '';
        const title = this.#titleOf(version);
        return title === null ? [] : [{ at, choice: this.#choice(version, title, at) }];
      })
      .sort((one, other) => (Date.parse(other.at) || 0) - (Date.parse(one.at) || 0))
      .map(({ choice }) => choice);
  }

  /** Whether this worker may know that it is pointed at. */
  mayName({ class: name, recordUid }: ReferenceAnswer): boolean {
    const own = this.#inForce.find((version) => version.recordUid === recordUid);
    return this.#mayView(own?.class ?? name) && (!own || this.#titleOf(own) !== null);
  }

  /** A form with a record has fetched what reads one. */
  get #inForce(): readonly VersionedRecord[] {
    const record = this.#record;
    return (record && fromRecordPart.here?.inForce(record)) ?? [];
  }

  get #record(): CareRecord | null {
    return this.tools.record?.() ?? null;
  }

  #ask(className: string, element?: string): boolean {
    const host = this.tools.host?.();
    const person = this.#record?.subjectOfCare.id;
    if (!host || person === undefined) return true;
    const whole = { subjectOfCare: person, class: className };
    return may(host, 'view', element === undefined ? whole : { ...whole, element });
  }

  /** From what this worker may see of it alone; null when they may see none of it. */
  #titleOf({ class: name, content }: VersionedRecord): string | null {
    const { say } = this.tools;
    const elements = Object.keys(content);
    const seen = elements.filter((element) => this.#mayView(name, element));
    if (elements.length > 0 && seen.length === 0) return null;
    const ordered = [...TITLES.filter((element) => seen.includes(element)), ...seen];
    for (const element of ordered) {
      const words = cut(allWords(content[element], say));
      if (words) return words;
    }
    return say(WORDS['lists.record.untitled']);
  }

  #choice({ class: name, recordUid }: VersionedRecord, title: string, at: string): RecordChoice {
    const { say, formatDay } = this.tools;
    const label = at
      ? say(WORDS['lists.record'], { title, class: name, day: formatDay(at) })
      : say(WORDS['lists.record.undated'], { title, class: name });
    return { label, answer: { class: name, recordUid, display: title } };
  }
}
