// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, changeOf, history, inForce } from '@careplan-kit/model';
import type { Said } from '../pack.js';
import { RecordWords } from '../papers/record-words.js';
import { SAFETY_CLASS } from '../papers/safety-blocks.js';
import type { PackSent } from '../receipt.js';
import { QUESTIONS } from '../words/safety.words.js';
import { WAY_BACK } from '../words/way-back.words.js';
import type { Speaker } from '../words/speaker.js';
import type { BackChange } from '../way-back.js';
import { changeId } from './change-id.js';
import type { BackKind } from './from-forms.js';

const KINDS: Readonly<Record<string, BackKind>> = {
  Medication: 'medicine',
  Device: 'medicine',
  'Allergies and adverse reactions': 'allergy',
  Problem: 'problem',
  'Cardio-pulmonary resuscitation': 'decision',
  'Advance decision to refuse treatment (ADRT)': 'decision',
  'Advance statement': 'decision',
  'Lasting power of attorney': 'decision',
  'Mental capacity assessment': 'decision',
  'Deprivation of Liberty Safeguards (DoLS) or equivalent': 'decision',
  Need: 'need',
  Risk: 'need',
  Alert: 'need',
  Instruction: 'follow-up',
  Task: 'follow-up',
  Document: 'paper',
};

/** Which answers of the safety statements differ, each as a change of its own. */
function safetyChanges(now: VersionedRecord, before: VersionedRecord | undefined): readonly string[] {
  return Object.keys(QUESTIONS).filter(
    (key) => JSON.stringify(now.content[key]) !== JSON.stringify(before?.content[key]),
  );
}

export class RecordReader {
  readonly #words: RecordWords;

  constructor(
    readonly record: CareRecord,
    readonly speaker: Speaker,
  ) {
    this.#words = new RecordWords(record, speaker);
  }

  #source(version: VersionedRecord): Pick<BackChange, 'source' | 'date'> {
    const change = changeOf(this.record, version);
    const values = {
      what: version.class,
      when: change ? this.speaker.moment(change.date) : '-',
      who: change?.committer.name ?? '-',
    };
    return { source: this.speaker.said(WAY_BACK.fromRecord, values), date: change?.date };
  }

  #change(version: VersionedRecord, place: string, kind: BackKind, text: string, before?: string): BackChange {
    const was: { readonly before?: Said } = before ? { before: { text: before } } : {};
    return { id: changeId(place, text), kind, text: { text }, ...was, ...this.#source(version) };
  }

  #whole({ class: name, content }: VersionedRecord): string {
    return `${name}: ${this.#words.rest(content, [])}`;
  }

  #ofVersion(version: VersionedRecord, before: VersionedRecord | undefined): readonly BackChange[] {
    const { class: name, recordUid, versionNumber, content } = version;
    const place = `${recordUid}/${versionNumber}`;
    if (name === SAFETY_CLASS) {
      return safetyChanges(version, before).map((key) => {
        const question = this.speaker.say(QUESTIONS[key as keyof typeof QUESTIONS]);
        const kind = key === 'allergies' ? 'allergy' : key === 'swallowing' ? 'need' : 'decision';
        const say = (value: unknown) => `${question}: ${this.#words.of(value)}`;
        return this.#change(version, `${place}/${key}`, kind, say(content[key]), before && say(before.content[key]));
      });
    }
    const text = this.#whole(version);
    const earlier = before && this.#whole(before);
    if (text === earlier) return [];
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name]! : 'other';
    return [this.#change(version, place, kind, text, earlier)];
  }

  /**
   * What is in force now and was not when the pack was made, or is another version. What forms of the way back wrote is
   * told from the forms, in the words of their questions.
   */
  changes(sent: PackSent, formUrls: ReadonlySet<string>): readonly BackChange[] {
    const then = new Map(sent.records.map((one) => [one.recordUid, one]));
    const now = inForce(this.record);
    const current = new Set(now.map(({ recordUid }) => recordUid));
    const gone = sent.records.flatMap((one): BackChange[] => {
      const last = history(this.record, one.recordUid)[0];
      if (current.has(one.recordUid) || !last) return [];
      const text = this.speaker.say(WAY_BACK.withdrawn, { what: this.#whole(last) });
      return [this.#change(last, `${one.recordUid}/${last.versionNumber}`, KINDS[one.class] ?? 'other', text)];
    });
    const changed = now.flatMap((version) => {
      const old = then.get(version.recordUid);
      const form = version.writtenBy.form?.split('|')[0];
      if (old?.versionNumber === version.versionNumber) return [];
      if (form !== undefined && formUrls.has(form) && version.class !== SAFETY_CLASS) return [];
      const before = history(this.record, version.recordUid).find(
        ({ versionNumber }) => versionNumber === old?.versionNumber,
      );
      return this.#ofVersion(version, before);
    });
    return [...changed, ...gone];
  }
}
