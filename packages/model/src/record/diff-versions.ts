// SPDX-License-Identifier: Apache-2.0
import type { RecordClass } from '../record-class.js';
import { deepFreeze } from '../untrusted.js';
import type { VersionedRecord } from '../versioned-record.js';
import { sentenceOf } from './change-sentence.js';
import { type NamedElement, elementsOf, valueIn } from './elements-of.js';
import { same } from './same.js';
import { HOME_TIME_ZONE } from './zoned-clock.js';

/** One element that differs between two versions. */
export interface ElementChange {
  readonly key: string;
  /** The standard's name; of an element this version does not know, its key. */
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Absent when it was added. */
  readonly before?: unknown;
  /** Absent when it was removed. */
  readonly after?: unknown;
  /** In plain English, with the words quoted short. Empty for who did it, which the change log says. */
  readonly sentence: string;
}

/** What differs between two versions of a record. */
export interface VersionDifference {
  readonly class: string;
  readonly changes: readonly ElementChange[];
  /** Elements the reader may not see. Whether they changed is not said. */
  readonly withheld: readonly { readonly key: string; readonly name: string }[];
  /** True when the later version took the record out of force. */
  readonly withdrawn: boolean;
  /** All of it in plain English, in the standard's order. */
  readonly sentences: readonly string[];
}

/** How to compare, and what may be shown. */
export interface DiffOptions {
  /** False for an element whose value the reader may not see: nothing of it gets into the result. */
  readonly show?: (element: { readonly class: string; readonly key: string; readonly name: string }) => boolean;
  /** IANA name of the zone in which moments are told; "Europe/London" without. */
  readonly timeZone?: string;
}

/** The part of a version that is compared. */
type Compared = Pick<VersionedRecord<unknown>, 'content' | 'withdrawn'>;

const contentOf = (version: Compared | undefined) =>
  (version?.content ?? undefined) as VersionedRecord['content'] | undefined;

const isThere = (value: unknown) => value !== undefined && value !== null;

function changeOfElement(element: NamedElement, before: unknown, after: unknown, timeZone: string): ElementChange[] {
  if (same(before, after) || (!isThere(before) && !isThere(after))) return [];
  const kind = !isThere(before) ? 'added' : !isThere(after) ? 'removed' : 'changed';
  const { key, name, row } = element;
  return [
    {
      key,
      name,
      kind,
      ...(isThere(before) ? { before: structuredClone(before) } : {}),
      ...(isThere(after) ? { after: structuredClone(after) } : {}),
      sentence: row?.stamp ? '' : sentenceOf(element, before, after, timeZone),
    },
  ];
}

/**
 * What changed from one version of a record to another, element by element, as data and in plain English. Without a
 * `before` everything was added. Whose record it is and when it was committed are left out: a commit fills them in.
 *
 * Pure; the result is frozen and shares nothing with the versions.
 *
 * @example `diffVersions(then, now, AboutMe).sentences` gives "“Please do warm the cup first.” was added to Please do
 *   and please do not."
 */
export function diffVersions(
  before: Compared | undefined,
  after: Compared,
  recordClass: RecordClass,
  { show = () => true, timeZone = HOME_TIME_ZONE }: DiffOptions = {},
): VersionDifference {
  const [old, now] = [contentOf(before), contentOf(after)];
  const elements = elementsOf(recordClass, [old ?? {}, now ?? {}]);
  const isShown = ({ key, name }: NamedElement) => show({ class: recordClass.name, key, name });
  const shown = new Set(elements.filter(isShown));
  const changes = [...shown].flatMap((element) =>
    changeOfElement(element, valueIn(old, element.key), valueIn(now, element.key), timeZone),
  );
  const withheld = elements.filter((one) => !shown.has(one)).map(({ key, name }) => ({ key, name }));
  const withdrawn = Boolean(after.withdrawn) && !before?.withdrawn;
  return deepFreeze({
    class: recordClass.name,
    changes,
    withheld,
    withdrawn,
    sentences: [
      ...(withdrawn ? ['The record was withdrawn.'] : []),
      ...changes.map(({ sentence }) => sentence).filter(Boolean),
      ...(withheld.length > 0
        ? [`Withheld, and may have changed: ${withheld.map(({ name }) => name).join(', ')}.`]
        : []),
    ],
  });
}
