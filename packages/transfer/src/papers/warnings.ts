// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, changeOf, inForce } from '@careplan-kit/model';
import type { Warning } from '../pack.js';
import { ADJUSTMENTS_CLASS } from './parts.js';
import { type Bag, type RecordWords, isBag, textOf } from './record-words.js';

const sourceOf = ({ class: name, recordUid, versionNumber }: VersionedRecord) => ({
  class: name,
  recordUid,
  versionNumber,
});

const isAdjustment = (content: Bag, words: RecordWords) =>
  /reasonable adjustment/i.test(words.of([content['alertCategory'], content['codedValue']]));

/** Alerts that are in force and not ended, apart from those that are reasonable adjustments. */
export function alertsOf(record: CareRecord, words: RecordWords): readonly (Warning & { adjustment: boolean })[] {
  return inForce(record, 'Alert').flatMap((version) => {
    const { content } = version;
    const status = isBag(content['status']) ? content['status']['code'] : undefined;
    if (status === 'inactive' || status === 'entered-in-error') return [];
    const text = textOf(content['freeText']) ?? words.of(content['codedValue']);
    if (!text) return [];
    const date = textOf(content['alertStartDate']) ?? changeOf(record, version)?.date;
    const adjustment = isAdjustment(content, words);
    return [{ id: version.recordUid, text: { text }, date, source: sourceOf(version), adjustment }];
  });
}

/** Entries of the document of reasonable adjustments that were not removed. */
export function adjustmentsOf(record: CareRecord, words: RecordWords): readonly Warning[] {
  return inForce(record, ADJUSTMENTS_CLASS).flatMap((version) => {
    const entries = version.content['reasonableAdjustmentRecordEntry'];
    return (Array.isArray(entries) ? entries.filter(isBag) : []).flatMap((entry, at): Warning[] => {
      const removed = isBag(entry['removalReason']) || /removed|inactive/i.test(words.of(entry['state']));
      const parts = [words.of(entry['reasonableAdjustment']), words.of(entry['reasonableAdjustmentAdditionalDetail'])];
      const text = parts.filter(Boolean).join(': ');
      if (removed || !text) return [];
      return [
        { id: `${version.recordUid}-${at}`, text: { text }, date: textOf(entry['date']), source: sourceOf(version) },
      ];
    });
  });
}
