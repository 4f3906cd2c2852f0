// SPDX-License-Identifier: Apache-2.0
import type { BodyMark } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model/reading';
import type { FieldState } from '../field-views/field-view.js';
import { fromRecordPart } from '../parts/from-record-part.js';

/** The marks of one time the body was looked at. */
export interface EarlierMarks {
  /** When it was recorded, as an ISO day or instant; without it nobody knows. */
  readonly at?: string | undefined;
  readonly marks: readonly BodyMark[];
}

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As much of a mark as a drawing and a sentence need; a mark that has not even that is left out. */
function markOf(value: unknown): BodyMark | null {
  if (!isBag(value)) return null;
  const { id, view, region, x, y, kind, note, size } = value;
  if ((view !== 'front' && view !== 'back') || typeof region !== 'string') return null;
  const hasPlace = typeof x === 'number' && typeof y === 'number';
  const measured = isBag(size) && typeof size['value'] === 'string' && typeof size['unit'] === 'string';
  return {
    id: typeof id === 'string' ? id : '',
    view,
    region,
    ...(hasPlace && { x, y }),
    ...(typeof kind === 'string' && { kind }),
    ...(typeof note === 'string' && { note }),
    ...(measured && { size: { value: size['value'] as string, unit: size['unit'] as string } }),
  };
}

/** The marks in a list of anything; null where there is no list. */
export function marksIn(value: unknown): readonly BodyMark[] | null {
  return Array.isArray(value) ? value.map(markOf).filter((mark) => mark !== null) : null;
}

/** The record that a question is filled from; of several of its class, as prefilling takes it, the one changed most. */
function recordOf({ item, provenance, key }: FieldState, record: CareRecord): string | undefined {
  if (provenance?.from === 'record') return provenance.recordUid;
  // Inside an entry nobody can tell here which record is meant.
  if (!item.binding || key.includes('~')) return undefined;
  const all = fromRecordPart.here?.inForce(record, item.binding.class) ?? [];
  return all.sort((one, other) => other.versionNumber - one.versionNumber)[0]?.recordUid;
}

/** What the record's versions said of the marks, the newest first, each only where it says something else than the next. */
export function earlierIn(record: CareRecord, state: FieldState): readonly EarlierMarks[] {
  const { binding } = state.item;
  const uid = recordOf(state, record);
  if (!binding || uid === undefined || state.key.includes('~')) return [];
  const path = [binding.element, ...(binding.select?.split('.') ?? [])];
  const found: EarlierMarks[] = [];
  let before = '';
  const versions = record.records.filter(({ recordUid, class: name }) => recordUid === uid && name === binding.class);
  for (const version of versions.sort((one, other) => one.versionNumber - other.versionNumber)) {
    if (version.withdrawn) continue;
    const value = path.reduce<unknown>((at, part) => (isBag(at) ? at[part] : undefined), version.content);
    const marks = marksIn(value) ?? [];
    const now = JSON.stringify(marks);
    if (now === before || (marks.length === 0 && found.length === 0)) continue;
    before = now;
    found.push({ at: fromRecordPart.here?.changeOf(record, version)?.date, marks });
  }
  return found.reverse();
}
