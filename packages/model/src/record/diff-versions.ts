// SPDX-License-Identifier: Apache-2.0
import type { RecordClass } from '../record-class.js';
import { deepFreeze } from '../untrusted.js';
import type { VersionedRecord } from '../versioned-record.js';
import { sentenceOf } from './change-sentence.js';
import { ELEMENT_SENTENCES as SENTENCES } from './changes.words.js';
import { type NamedElement, elementsOf, valueIn } from './elements-of.js';
import { same } from './same.js';
import { type Speech, type SpeechOptions, speechOf } from './speech.js';

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
  /** In plain words, with what was written quoted short. Empty for who did it, which the change log says. */
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
  /** All of it in plain words, in the standard's order. */
  readonly sentences: readonly string[];
}

/** How to compare, in which language to say it, and what may be shown. */
export interface DiffOptions extends SpeechOptions {
  /** False for an element whose value the reader may not see: nothing of it gets into the result. */
  readonly show?: (element: { readonly class: string; readonly key: string; readonly name: string }) => boolean;
}

/** The part of a version that is compared. */
type Compared = Pick<VersionedRecord<unknown>, 'content' | 'withdrawn'>;

const contentOf = (version: Compared | undefined) =>
  (version?.content ?? undefined) as VersionedRecord['content'] | undefined;

const isThere = (value: unknown) => value !== undefined && value !== null;

function changeOfElement(element: NamedElement, before: unknown, after: unknown, speech: Speech): ElementChange[] {
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
      sentence: row?.stamp ? '' : sentenceOf(element, before, after, speech),
    },
  ];
}

/**
 * What changed from one version of a record to another, element by element, as data and in plain English. Without a
 * `before` everything was added. Whose record it is and when it was committed are left out: a commit fills them in.
 *
 * `language: 'cy'` gives the sentences in Welsh. **Nobody has reviewed that Welsh yet**: a host asks for it knowingly. Data
 * is the same in both languages: `name` stays the standard's.
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
  { show = () => true, ...options }: DiffOptions = {},
): VersionDifference {
  const speech = speechOf(options);
  const [old, now] = [contentOf(before), contentOf(after)];
  const elements = elementsOf(recordClass, [old ?? {}, now ?? {}]);
  const isShown = ({ key, name }: NamedElement) => show({ class: recordClass.name, key, name });
  const shown = new Set(elements.filter(isShown));
  const changes = [...shown].flatMap((element) =>
    changeOfElement(element, valueIn(old, element.key), valueIn(now, element.key), speech),
  );
  const withheld = elements.filter((one) => !shown.has(one)).map(({ key, name }) => ({ key, name }));
  const withdrawn = Boolean(after.withdrawn) && !before?.withdrawn;
  return deepFreeze({
    class: recordClass.name,
    changes,
    withheld,
    withdrawn,
    sentences: [
      ...(withdrawn ? [speech.say(SENTENCES.withdrawn)] : []),
      ...changes.map(({ sentence }) => sentence).filter(Boolean),
      ...(withheld.length > 0
        ? [speech.say(SENTENCES.withheld, { names: withheld.map(({ name }) => speech.nameOf(name)).join(', ') })]
        : []),
    ],
  });
}
