// SPDX-License-Identifier: Apache-2.0
import {
  type CareRecord,
  type CompleteOperation,
  type RecordOperation,
  inForce,
  signOffsOf,
} from '@careplan-kit/model';
import { type EntryOrigin, type StoredAnswer, isUnknown, keyOf, partsOfKey } from '../contract/answers.js';
import type { FormDefinition, FormItem, GroupItem, ListedIn, QuestionItem } from '../contract/definition.js';
import type { FormSubmission } from '../contract/submission.js';
import { latestOf } from '../engine/prefill.js';
import { own } from '../engine/snapshot.js';
import { isBag } from './path.js';
import { listAt, pathOf } from './find.js';
import { withAnswer, withList } from './place.js';
import { asksWhether, isOfSafetyClass, isOwnKey, mayBeSafety, nothingAsked } from './safety.js';
import { type RecordSheet, type Sheet, newestOf, operationOf, sheetFor, versionsSeen } from './sheet.js';

class Extraction {
  readonly #submission: FormSubmission;
  readonly #record: CareRecord;
  readonly #withheld: ReadonlySet<string>;
  readonly #seen: ReadonlyMap<string, number>;
  /** By key of the repeating item, with the ids of the entries. */
  readonly #origins = new Map<string, (readonly [string, EntryOrigin])[]>();
  /** In the order of the form: one for each class, and one for each entry that is a record. */
  readonly #sheets: (RecordSheet | CompleteOperation)[] = [];
  readonly #byClass = new Map<string, RecordSheet>();
  /** Whether there is anything, and who was asked, stand beside what was said and are written after it. */
  readonly #after: (() => void)[] = [];

  constructor(submission: FormSubmission, record: CareRecord) {
    this.#submission = submission;
    this.#record = record;
    this.#withheld = new Set(submission.withheld);
    this.#seen = versionsSeen(submission);
    for (const [key, origin] of Object.entries(submission.origins ?? {})) {
      const { itemId, entryIds } = partsOfKey(key);
      const repeat = keyOf(itemId, entryIds.slice(0, -1));
      const known = this.#origins.get(repeat) ?? [];
      known.push([entryIds.at(-1) ?? '', origin]);
      this.#origins.set(repeat, known);
    }
  }

  run(items: readonly FormItem[]): (RecordOperation | CompleteOperation)[] {
    this.#fill(items, [], null);
    for (const write of this.#after) write();
    return this.#sheets.flatMap((sheet): (RecordOperation | CompleteOperation)[] => {
      if (!('before' in sheet)) return [sheet];
      // An entry that says nothing new makes no version, unless a list names it now; a class always did.
      const isEntry = this.#byClass.get(sheet.class) !== sheet && !(sheet.beside && isBegun(sheet));
      return isEntry && isSame(sheet) ? [] : [operationOf(sheet)];
    });
  }

  /** @param sheet - what the entry round the items is written on; null at the top level, false where nothing is */
  #fill(items: readonly FormItem[], entryIds: readonly string[], sheet: Sheet | null | false): void {
    for (const item of items) {
      const key = keyOf(item.id, entryIds);
      if (item.type === 'display' || this.#withheld.has(key)) continue;
      if ('repeats' in item && item.repeats) {
        if (item.type !== 'group') this.#fillAnswers(item, key, entryIds, sheet);
        else this.#fillEntries(item, key, entryIds, sheet);
        continue;
      }
      if (item.type !== 'group') this.#fillAnswer(item, key, sheet);
      this.#fill(item.items ?? [], entryIds, sheet);
    }
  }

  #fillAnswer(item: QuestionItem, key: string, round: Sheet | null | false): void {
    const { binding } = item;
    if (!binding || binding.mode === 'read') return;
    const sheet = this.#sheetOf(binding.class, round, binding.on === 'create');
    if (!sheet) return;
    const path = pathOf(binding, sheet.inList);
    const write = () => {
      sheet.content = withAnswer(sheet.content, path, item, this.#answer(key));
    };
    if (asksWhether(item) || (mayBeSafety(item) && isOwnKey(path.at(-1)))) this.#after.push(write);
    else write();
  }

  #fillAnswers(item: QuestionItem, key: string, entryIds: readonly string[], round: Sheet | null | false): void {
    const { binding } = item;
    if (!binding || binding.mode === 'read') return;
    const sheet = this.#sheetOf(binding.class, round, binding.on === 'create');
    if (!sheet) return;
    const path = pathOf(binding, sheet.inList);
    const answers = this.#idsOf(key).map((id) => keyOf(item.id, [...entryIds, id]));
    const reason = answers.length === 1 ? this.#answer(answers[0]!) : undefined;
    if (isUnknown(reason)) {
      sheet.content = withAnswer(sheet.content, path, item, reason);
      return;
    }
    const made = answers.map(
      (answer) => [answer, (present: unknown) => withAnswer(present, [], item, this.#answer(answer))] as const,
    );
    this.#writeList(sheet, path, key, made);
  }

  #fillEntries(item: GroupItem, key: string, entryIds: readonly string[], round: Sheet | null | false): void {
    const { binding } = item;
    const ids = this.#idsOf(key);
    if (!binding || binding.mode === 'read') {
      for (const id of ids) this.#fill(item.items, [...entryIds, id], false);
    } else if (binding.listedIn) {
      this.#fillListed(item, key, entryIds, round, binding.listedIn);
    } else if (binding.element === undefined) {
      if (round === null) this.#fillRecords(item, ids);
    } else {
      const sheet = this.#sheetOf(binding.class, round, false);
      if (!sheet) return;
      const made = ids.map((id) => {
        const write = (present: unknown) => {
          const object: Sheet = { class: binding.class, inList: true, content: present };
          this.#fill(item.items, [...entryIds, id], object);
          return object.content;
        };
        return [keyOf(item.id, [...entryIds, id]), write] as const;
      });
      this.#writeList(sheet, pathOf(binding, sheet.inList), key, made);
    }
  }

  /** Each entry is a record of its own. */
  #fillRecords(item: GroupItem, ids: readonly string[]): void {
    for (const id of ids) this.#fill(item.items, [id], this.#recordSheet(item, [id]));
    this.#closeRemoved(item, []);
  }

  /** Each entry is a record of its own, and a list of another record names them. */
  #fillListed(
    item: GroupItem,
    key: string,
    entryIds: readonly string[],
    round: Sheet | null | false,
    listedIn: ListedIn,
  ): void {
    const holder = this.#sheetOf(listedIn.class, round, false);
    if (!holder) return;
    const path = pathOf(listedIn, holder.inList);
    const before = listAt(holder.content, path);
    const list: unknown[] = [];
    for (const id of this.#idsOf(key)) {
      const ids = [...entryIds, id];
      const sheet = this.#recordSheet(item, ids);
      const { operation } = sheet;
      const recordUid = operation.recordUid ?? [this.#submission.id, item.id, ...ids].join('-');
      const link = before.find((object) => uidOf(object) === recordUid) ?? { class: sheet.class, recordUid };
      const beside: Sheet = { class: listedIn.class, inList: true, content: link };
      sheet.beside = beside;
      this.#fill(item.items, ids, sheet);
      // An entry in which nothing is said is no record, and nothing names it.
      if (isBegun(sheet) && isSame(sheet) && beside.content === link) sheet.beside = undefined;
      else {
        if (isBegun(sheet)) sheet.operation = { operation: 'create', class: sheet.class, recordUid };
        list.push(beside.content);
      }
    }
    const shown = new Set(this.#originsIn(key).map(([, { recordUid }]) => recordUid));
    before.forEach((object, at) => {
      if (!shown.has(uidOf(object) ?? '')) list.splice(Math.min(at, list.length), 0, object);
    });
    holder.content = withList(holder.content, path, list, holder.class);
    this.#closeRemoved(item, entryIds);
  }

  /** The sheet of an entry that is a record: of the one it came from, or of a new one. */
  #recordSheet(item: GroupItem, entryIds: readonly string[]): RecordSheet {
    const { class: name } = item.binding!;
    const origin = this.#origin(keyOf(item.id, entryIds), item, entryIds);
    const latest = origin && newestOf(this.#record, origin.recordUid);
    const sheet = sheetFor(name, latest, this.#seen);
    if (origin && !latest) {
      const { recordUid, versionNumber: fromVersion } = origin;
      sheet.operation = { operation: 'amend', class: name, recordUid, fromVersion };
    }
    this.#sheets.push(sheet);
    return sheet;
  }

  /** Completes the records whose entry was taken away, and those of the entries in it, where the form says so. */
  #closeRemoved(item: GroupItem, entryIds: readonly string[]): void {
    const { class: name, whenRemoved } = item.binding!;
    if (whenRemoved !== 'close') return;
    const key = keyOf(item.id, entryIds);
    const ids = new Set(this.#idsOf(key));
    const current = inForce(this.#record, name);
    for (const [id, { recordUid, versionNumber }] of this.#originsIn(key)) {
      if (ids.has(id)) continue;
      const version = current.find((candidate) => candidate.recordUid === recordUid);
      if (version && !signOffsOf(this.#record, version).some(({ changeType }) => changeType === 'completed'))
        this.#sheets.push({ operation: 'complete', class: name, recordUid, fromVersion: versionNumber });
      for (const inner of recordsIn(item.items)) this.#closeRemoved(inner, [...entryIds, id]);
    }
  }

  /** Writes a list of which each entry of the form is one value. What the form did not show stays where it was. */
  #writeList(
    sheet: Sheet,
    path: readonly string[],
    key: string,
    made: readonly (readonly [key: string, write: (present: unknown) => unknown])[],
  ): void {
    const before = listAt(sheet.content, path);
    const shown = new Set(this.#originsIn(key).map(([, { at }]) => at));
    const list = made.flatMap(([entry, write]): unknown[] => {
      const at = own(this.#submission.origins, entry)?.at;
      const value = write(at === undefined ? undefined : before[at]);
      return value === undefined || (isBag(value) && Object.keys(value).length === 0) ? [] : [value];
    });
    before.forEach((value, at) => {
      if (!shown.has(at)) list.splice(Math.min(at, list.length), 0, value);
    });
    sheet.content = withList(sheet.content, path, list, sheet.class);
  }

  #sheetOf(className: string, round: Sheet | null | false, isNew: boolean): Sheet | undefined {
    if (round !== null) return round ? [round, round.beside].find((sheet) => sheet?.class === className) : undefined;
    const known = this.#byClass.get(className);
    if (known) return known;
    const sheet = sheetFor(className, isNew ? undefined : latestOf(this.#record, className), this.#seen);
    if (isOfSafetyClass(className) && sheet.operation.operation === 'create') sheet.content = nothingAsked();
    this.#byClass.set(className, sheet);
    this.#sheets.push(sheet);
    return sheet;
  }

  #answer(key: string): StoredAnswer | undefined {
    return own(this.#submission.answers, key);
  }

  #idsOf(key: string): readonly string[] {
    return own(this.#submission.entries, key) ?? [];
  }

  #originsIn(key: string): readonly (readonly [id: string, origin: EntryOrigin])[] {
    return this.#origins.get(key) ?? [];
  }

  /** The record an entry came from; where only its answers say it, from them. */
  #origin(key: string, item: GroupItem, entryIds: readonly string[]): EntryOrigin | undefined {
    const said = own(this.#submission.origins, key);
    if (said) return said;
    const look = (items: readonly FormItem[]): EntryOrigin | undefined => {
      for (const inside of items) {
        const from = own(this.#submission.provenance, keyOf(inside.id, entryIds));
        if (from?.from === 'record' && from.class === item.binding?.class) return from;
        const found = 'items' in inside ? look(inside.items ?? []) : undefined;
        if (found) return found;
      }
      return undefined;
    };
    return look(item.items);
  }
}

const isBegun = ({ operation }: RecordSheet) => operation.operation === 'create';

/** The record an object of a list names. */
const uidOf = (object: unknown) =>
  isBag(object) && typeof object['recordUid'] === 'string' ? object['recordUid'] : undefined;

/** The nearest groups inside whose entries are records. */
function recordsIn(items: readonly FormItem[]): GroupItem[] {
  return items.flatMap((item) => {
    if (item.type !== 'group') return [];
    return item.binding ? (item.binding.element === undefined ? [item] : []) : recordsIn(item.items);
  });
}

/** Whether nothing in it differs, or nothing was ever written. */
function isSame({ before, content }: RecordSheet): boolean {
  return content === before || (isBag(content) && isBag(before) && Object.keys({ ...before, ...content }).length === 0);
}

/**
 * What a submission does to the record: one operation for each class its items are bound to, one for each entry that is a
 * record of its own and says something new, and a `complete` for each such record whose entry was taken away, where the
 * form says so. A new record that a list names has its uid from the submission's id and the ids of its entries, so that the
 * same submission never makes it twice. The content of an amendment begins as the version in force, so that elements the form does not ask, and
 * parts of newer shapes this version does not know, ride along. A question answered before and blank now removes its
 * element; an entry taken out of a list takes its object out of the list.
 *
 * Pure: the record is not touched. `applyOperations` of the model package commits the result.
 */
export function extract(
  definition: FormDefinition,
  submission: FormSubmission,
  record: CareRecord,
): (RecordOperation | CompleteOperation)[] {
  return new Extraction(submission, record).run(definition.items);
}
