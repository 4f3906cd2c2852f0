// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, changeOf, inForce } from '@careplan-kit/model';
import type { Provenance, StoredAnswer } from '../contract/answers.js';
import type { Binding } from '../contract/definition.js';
import { recordShapeOf } from '../item-types/index.js';
import { readPath } from '../submission/path.js';
import type { Form } from './form.js';

/** The version of a class that is in force; of several records, the one changed most. A withdrawn one never is. */
export function latestOf(record: CareRecord, className: string): VersionedRecord | undefined {
  return inForce(record, className).reduce<VersionedRecord | undefined>(
    (found, version) => (found && found.versionNumber >= version.versionNumber ? found : version),
    undefined,
  );
}

/** Where an item's binding starts and what leads on from there. */
export function pathOf(binding: Binding): string[] {
  return [binding.element, ...(binding.select ? binding.select.split('.') : [])];
}

/** What the record already says, for each item bound to it, with where it came from. */
export function* prefill(form: Form, record: CareRecord): Iterable<readonly [string, StoredAnswer, Provenance]> {
  for (const { key, item, withheld } of form.questions) {
    const { binding } = item;
    if (withheld || !binding || binding.mode === 'write') continue;
    const version = latestOf(record, binding.class);
    const value = version && recordShapeOf(item).read(readPath(version.content, pathOf(binding)));
    if (!version || value === undefined) continue;
    const recordedAt = changeOf(record, version)?.date;
    yield [
      key,
      value,
      {
        from: 'record',
        class: version.class,
        recordUid: version.recordUid,
        versionNumber: version.versionNumber,
        recordedAt,
      },
    ];
  }
}
