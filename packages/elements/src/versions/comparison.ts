// SPDX-License-Identifier: Apache-2.0
import { diffVersions, hasTime, partialDateParts } from '@careplan-kit/model';
import { type RecordClass, type VersionedRecord, history } from '@careplan-kit/model/reading';
import { type Piece, wordDifference } from '../about-me/word-difference.js';
import { dateWords } from '../record-views/record-dates.js';
import { allWords, isBag, textIn } from '../record-views/record-words.js';
import type { RecordTools } from '../record-views/record-tools.js';
import type { Rights } from '../record-views/rights.js';

/** One element of both versions, in words. */
export interface ComparedElement {
  readonly key: string;
  /** As the class names it. */
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'same' | 'withheld';
  /** Empty where there was none, and where it is withheld. */
  readonly before: string;
  readonly after: string;
  /** Word by word; null where that would take too long, and where one of the two is missing. */
  readonly pieces: readonly Piece[] | null;
}

/** Longest that all comparisons of a drawing may take together, in milliseconds. */
const BUDGET = 80;

/** Elements that name a record, the first that is there. */
const NAMES = ['freeText', 'description', 'what', 'title', 'locationName', 'name', 'riskCategory', 'codedValue'];

/** What a link points to, as far as this worker may see it: else what kind of record that is, and never its identifier. */
function linkWords(link: Readonly<Record<string, unknown>>, rights: Rights, tools: RecordTools): string {
  const [target] = history(rights.record, textIn(link['recordUid']));
  const kind = target?.class ?? textIn(link['class']);
  if (kind && !rights.mayView(kind)) return kind;
  const content = target ? (rights.shown(target).content as Readonly<Record<string, unknown>>) : {};
  const name = NAMES.map((key) => allWords(content[key], tools.say)).find(Boolean) ?? textIn(link['display']);
  const inner = Object.values(link)
    .filter(Array.isArray)
    .map((value) => wordsOf(value, rights, tools));
  return [[kind, name].filter(Boolean).join(': '), ...inner].filter(Boolean).join('\n');
}

function wordsOf(value: unknown, rights: Rights, tools: RecordTools): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return hasTime(value) || partialDateParts(value) ? dateWords(value, tools) : value;
  if (Array.isArray(value))
    return value
      .map((one) => wordsOf(one, rights, tools))
      .filter(Boolean)
      .join('\n');
  if (isBag(value) && typeof value['recordUid'] === 'string') return linkWords(value, rights, tools);
  return allWords(value, tools.say);
}

/**
 * Two versions, element by element in the order of the class. What is withheld is named, and whether it changed is not said.
 *
 * @param recordClass - whose rows give the elements their names and order
 */
export function compareVersions(
  before: VersionedRecord,
  after: VersionedRecord,
  recordClass: RecordClass,
  rights: Rights,
  tools: RecordTools,
): ComparedElement[] {
  const show = ({ key }: { readonly key: string }) => rights.mayView(after.class, key);
  const { changes, withheld } = diffVersions(before, after, recordClass, { show });
  const changed = new Map(changes.map((change) => [change.key, change]));
  const hidden = new Map(withheld.map(({ key, name }) => [key, name]));
  const known = recordClass.elements.filter(({ partOf }) => partOf === undefined);
  const names = new Map(known.map(({ key, name }) => [key, name]));
  const present = new Set([...Object.keys(before.content), ...Object.keys(after.content), ...hidden.keys()]);
  present.delete('subjectOfCare');
  const order = [...names.keys(), ...[...present].filter((key) => !names.has(key))].filter((key) => present.has(key));
  let left = BUDGET;
  return order.map((key) => {
    const name = names.get(key) ?? hidden.get(key) ?? key;
    if (!rights.mayView(after.class, key)) return { key, name, kind: 'withheld', before: '', after: '', pieces: null };
    const [then, now] = [before, after].map(({ content }) => wordsOf(content[key], rights, tools)) as [string, string];
    const kind = changed.get(key)?.kind ?? 'same';
    const began = performance.now();
    const pieces = kind === 'changed' && then && now && left > 0 ? wordDifference(then, now, left) : null;
    left -= performance.now() - began;
    return { key, name, kind, before: then, after: now, pieces };
  });
}
