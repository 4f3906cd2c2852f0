// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, changeOf } from '@careplan-kit/model';
import { type EntryOrigin, type Provenance, keyOf, partsOfKey } from '../contract/answers.js';
import type { Binding, EntryBinding, QuestionItem } from '../contract/definition.js';
import type { FormInstance, QuestionNode } from '../contract/form-instance.js';
import type { FormSubmission } from '../contract/submission.js';
import type { CompiledForm, CompiledItem } from '../engine/compile.js';
import { Question } from '../engine/question.js';
import { sameAnswer } from '../engine/same-answer.js';
import { latestOf } from '../engine/prefill.js';
import { own } from '../engine/snapshot.js';
import { itemTypeOf } from '../item-types/index.js';
import { answerAt, listAt, pathOf } from '../submission/find.js';
import { isBag } from '../submission/path.js';
import type { Report } from './finding.js';

type FromRecord = Provenance & { readonly from: 'record' };

interface Looked {
  readonly class: string;
  readonly content: unknown;
  readonly inList: boolean;
  /** The object that names the record in a list of another. */
  readonly beside?: Looked | undefined;
}

/** Whether answers and entries come from where they say. */
export class ProvenanceCheck {
  readonly #compiled: CompiledForm;
  readonly #submission: FormSubmission;
  readonly #record: CareRecord;
  readonly #report: Report;

  constructor(compiled: CompiledForm, submission: FormSubmission, record: CareRecord, report: Report) {
    this.#compiled = compiled;
    this.#submission = submission;
    this.#record = record;
    this.#report = report;
  }

  answers(form: FormInstance): void {
    const { answers, setAside, provenance } = this.#submission;
    for (const [key, from] of Object.entries(provenance)) {
      const path = ['provenance', key];
      const node = form.question(key);
      if (!Object.hasOwn(answers, key) && !Object.hasOwn(setAside, key))
        this.#report('provenance', path, 'there is no such answer');
      else if (node && !node.withheld) this.#answer(node, from, path);
    }
    for (const key of [...Object.keys(answers), ...Object.keys(setAside)])
      if (!Object.hasOwn(provenance, key))
        this.#report('provenance', ['provenance', key], 'nothing says where it is from');
  }

  entries(): void {
    const owners = new Map<string, string>();
    for (const [key, origin] of Object.entries(this.#submission.origins ?? {})) {
      const path = ['origins', key];
      const { itemId, entryIds } = partsOfKey(key);
      const item = this.#compiled.byId.get(itemId);
      const binding = item && bindingOf(item);
      if (!item || item.within === item.place || item.within.length !== entryIds.length || !binding) {
        this.#report('provenance', path, 'no entry there can come from a record');
        continue;
      }
      const isRecord = binding.element === undefined;
      if (binding.class !== origin.class || isRecord !== (origin.at === undefined))
        this.#report('provenance', path, 'the form does not fill this entry from there');
      if (!this.#version(origin)) this.#report('provenance', path, 'the record has no such version');
      else if (this.#from(item.within, entryIds) === undefined)
        this.#report('provenance', path, 'the list has no such place');
      const place = JSON.stringify([itemId, entryIds.slice(0, -1), origin.recordUid, origin.at ?? null]);
      const other = owners.get(place);
      if (other !== undefined) this.#report('provenance', path, `comes from where "${other}" comes from`);
      owners.set(place, key);
    }
  }

  #answer({ item, notCalculated, key }: QuestionNode, from: Provenance, path: string[]): void {
    const calculated = item.calculate !== undefined && !notCalculated;
    if (calculated !== (from.from === 'calculation'))
      return this.#report('provenance', path, calculated ? 'it was worked out' : 'the form does not work it out');
    if (from.from === 'initial' && !item.initial)
      return this.#report('provenance', path, 'the question has no starting value');
    if (from.from === 'record') this.#fromRecord(key, from, path);
  }

  #fromRecord(key: string, from: FromRecord, path: string[]): void {
    const { itemId, entryIds } = partsOfKey(key);
    const compiled = this.#compiled.byId.get(itemId)!;
    const binding = bindingOf(compiled);
    if (!binding || binding.mode === 'write' || binding.class !== from.class)
      return this.#report('provenance', path, 'the form does not fill this question from there');
    const version = this.#version(from);
    if (!version) return this.#report('provenance', path, 'the record has no such version');
    if (from.recordedAt !== undefined && changeOf(this.#record, version)?.date !== from.recordedAt)
      this.#report('provenance', path, 'the version was not recorded then');
    if (!this.#says(compiled, entryIds, version, binding, key))
      this.#report('provenance', path, 'the record says something else there');
  }

  /** Whether the record says what was answered, read as the form reads it. */
  #says(
    compiled: CompiledItem,
    entryIds: readonly string[],
    version: VersionedRecord,
    binding: Binding | EntryBinding,
    key: string,
  ): boolean {
    const repeating = compiled.within !== compiled.place;
    const round = sideOf(this.#from(compiled.place, entryIds, version), binding.class);
    if (!round) return false;
    const path = pathOf(binding, round.inList);
    const type = itemTypeOf(compiled.item as QuestionItem);
    const item = new Question({ compiled, key, entryIds, parent: null }, { today: '' }, 'write', type);
    const read = (content: unknown, way: readonly string[]) => {
      item.take(answerAt(content, way, item.item, type) ?? null, null);
      return item.kept?.stored;
    };
    const { answers, setAside } = this.#submission;
    const said = own(answers, key) ?? own(setAside, key);
    const whole = read(round.content, path);
    if (!repeating) return sameAnswer(whole, said);
    const at = own(this.#submission.origins, key)?.at;
    return sameAnswer(at === undefined ? whole : read(listAt(round.content, path)[at], []), said);
  }

  /** What the entries were filled from, the innermost; undefined when that is not there. */
  #from(within: readonly CompiledItem[], entryIds: readonly string[], version?: VersionedRecord): Looked | undefined {
    let here: Looked | undefined = version && lookedAt(version);
    for (const [depth, repeating] of within.entries()) {
      const binding = bindingOf(repeating);
      const origin = own(this.#submission.origins, keyOf(repeating.id, entryIds.slice(0, depth + 1)));
      if (!binding || !origin) return undefined;
      const listedIn = 'listedIn' in binding ? binding.listedIn : undefined;
      const round = depth === 0 ? undefined : sideOf(here, (listedIn ?? binding).class);
      if (listedIn) {
        const isThis = version?.class === origin.class;
        if (isThis && version.recordUid !== origin.recordUid) return undefined;
        const named = isThis ? lookedAt(version) : this.#contentOf(origin);
        if (!named) return undefined;
        const seen = depth === 0 ? this.#holder(listedIn.class, version) : round;
        const objects = seen ? listAt(seen.content, pathOf(listedIn, seen.inList)) : [];
        const content = objects.find((object) => isBag(object) && object['recordUid'] === origin.recordUid);
        here = { ...named, beside: isBag(content) ? { class: listedIn.class, content, inList: true } : undefined };
        continue;
      }
      if (version && version.recordUid !== origin.recordUid) return undefined;
      const base: Looked | undefined = (depth === 0 ? here : round) ?? this.#contentOf(origin);
      if (!base) return undefined;
      if (origin.at === undefined) here = base;
      else {
        const list = listAt(base.content, pathOf(binding, base.inList));
        if (origin.at >= list.length) return undefined;
        here = { class: base.class, content: list[origin.at], inList: true };
      }
    }
    return here;
  }

  /** The version of a class that holds a list: the one spoken of, or else the one in force. */
  #holder(className: string, version: VersionedRecord | undefined): Looked | undefined {
    const found = version?.class === className ? version : latestOf(this.#record, className);
    return found && lookedAt(found);
  }

  #contentOf(origin: EntryOrigin): Looked | undefined {
    const version = this.#version(origin);
    return version && lookedAt(version);
  }

  #version(from: Pick<FromRecord, 'class' | 'recordUid' | 'versionNumber'>): VersionedRecord | undefined {
    return this.#record.records.find(
      (version) =>
        version.class === from.class &&
        version.recordUid === from.recordUid &&
        version.versionNumber === from.versionNumber &&
        !version.withdrawn,
    );
  }
}

const lookedAt = ({ class: name, content }: VersionedRecord): Looked => ({ class: name, content, inList: false });

/** The record of an entry, or the object that names it: whichever is of the class. */
const sideOf = (here: Looked | undefined, className: string) =>
  [here, here?.beside].find((side) => side?.class === className);

function bindingOf({ item }: CompiledItem): Binding | EntryBinding | undefined {
  return 'binding' in item ? item.binding : undefined;
}
