// SPDX-License-Identifier: Apache-2.0
import {
  type CareRecord,
  type CompleteOperation,
  type RecordOperation,
  inForce,
  signOffsOf,
} from '@careplan-kit/model';
import { type EntryOrigin, type StoredAnswer, isUnknown, keyOf, partsOfKey } from '../contract/answers.js';
import type { FormDefinition, FormItem, GroupItem, QuestionItem } from '../contract/definition.js';
import type { FormSubmission } from '../contract/submission.js';
import { latestOf } from '../engine/prefill.js';
import { own } from '../engine/snapshot.js';
import { isBag } from './path.js';
import { listAt, pathOf } from './find.js';
import { withAnswer, withList } from './place.js';
import { isOwnKey, mayBeSafety } from './safety.js';
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
  /** Who was asked stands beside what was said, and is written after it. */
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
      // An entry that says nothing new makes no version; a class always did.
      const isEntry = this.#byClass.get(sheet.class) !== sheet;
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
    if (mayBeSafety(item) && isOwnKey(path.at(-1))) this.#after.push(write);
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
    } else if (binding.element === undefined) {
      if (round === null) this.#fillRecords(item, key, ids, binding);
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
  #fillRecords(
    item: GroupItem,
    key: string,
    ids: readonly string[],
    { class: name, whenRemoved }: NonNullable<GroupItem['binding']>,
  ): void {
    for (const id of ids) {
      const origin = this.#origin(keyOf(item.id, [id]), item, [id]);
      const latest = origin && newestOf(this.#record, origin.recordUid);
      const sheet = sheetFor(name, latest, this.#seen);
      this.#sheets.push(
        origin && !latest
          ? {
              ...sheet,
              operation: {
                operation: 'amend',
                class: name,
                recordUid: origin.recordUid,
                fromVersion: origin.versionNumber,
              },
            }
          : sheet,
      );
      this.#fill(item.items, [id], this.#sheets.at(-1) as RecordSheet);
    }
    if (whenRemoved !== 'close') return;
    const current = inForce(this.#record, name);
    for (const { recordUid, versionNumber } of this.#removed(key)) {
      const version = current.find((candidate) => candidate.recordUid === recordUid);
      if (!version || signOffsOf(this.#record, version).some(({ changeType }) => changeType === 'completed')) continue;
      this.#sheets.push({ operation: 'complete', class: name, recordUid, fromVersion: versionNumber });
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
    if (round !== null) return round && round.class === className ? round : undefined;
    const known = this.#byClass.get(className);
    if (known) return known;
    const sheet = sheetFor(className, isNew ? undefined : latestOf(this.#record, className), this.#seen);
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

  #removed(key: string): EntryOrigin[] {
    const ids = new Set(this.#idsOf(key));
    return this.#originsIn(key).flatMap(([id, origin]) => (ids.has(id) ? [] : [origin]));
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

/** Whether nothing in it differs, or nothing was ever written. */
function isSame({ before, content }: RecordSheet): boolean {
  return content === before || (isBag(content) && isBag(before) && Object.keys({ ...before, ...content }).length === 0);
}

/**
 * What a submission does to the record: one operation for each class its items are bound to, one for each entry that is a
 * record of its own and says something new, and a `complete` for each such record whose entry was taken away, where the
 * form says so. The content of an amendment begins as the version in force, so that elements the form does not ask, and
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
