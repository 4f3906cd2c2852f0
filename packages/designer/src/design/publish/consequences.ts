// SPDX-License-Identifier: Apache-2.0
import { type CoreComparison, compareToCore } from '@careplan-kit/catalogue';
import type { FormDefinition } from '@careplan-kit/forms';
import { type Change, type ChangeClass, type VersionAdvice, diffDefinitions } from '@careplan-kit/forms/change';
import type { DraftItem } from '../draft.js';
import { nameOf } from '../name-of.js';
import type { Said } from '../said.js';
import { findItem } from '../tree.js';
import { CHANGE_WELSH } from './change-welsh.js';
import { PUBLICATION_WORDS as WORDS } from './publish.words.js';

/** One thing that publishing changes. */
export interface Consequence {
  readonly said: Said;
  readonly class: ChangeClass;
  /** Of the item or score, where it is about one. */
  readonly id?: string | undefined;
}

/** What publishing a form means for those who use it. */
export interface Consequences {
  /** The version before; null for the first. */
  readonly from: string | null;
  /** The lowest number that will do. */
  readonly next: string;
  /** Whether anything at all is different. */
  readonly changed: boolean;
  /** The gravest of all changes. */
  readonly class: ChangeClass;
  /** What becomes of forms that are begun first, then what changed, the gravest first. */
  readonly lines: readonly Consequence[];
  readonly advice: VersionAdvice | null;
  /** Of a local copy: whether its answers can be set beside those of the standard. */
  readonly core: CoreComparison | null;
}

export interface ConsequenceOptions {
  /** How many forms are begun and not finished, where the host knows. */
  readonly openDrafts?: number | undefined;
  /** The standard form it is a copy of. */
  readonly standard?: FormDefinition | undefined;
}

/** The first version somebody uses promises something. */
const FIRST = '1.0.0';

const ORDER: readonly ChangeClass[] = ['breaking', 'migration', 'compatible'];

function about({ items, scores = [], title }: FormDefinition, id: string | undefined): string | undefined {
  if (id === undefined) return title;
  const found = findItem(items as unknown as readonly DraftItem[], id);
  return found ? nameOf(found.item) : scores.find((score) => score.id === id)?.title;
}

function lineOf(change: Change, to: FormDefinition, from: FormDefinition): Consequence {
  const { kind, class: level, id, message } = change;
  const phrase = { en: '{message}', cy: CHANGE_WELSH[kind], note: 'What changed between two versions of a form.' };
  const item = about(to, id) ?? about(from, id) ?? id ?? to.title;
  return { said: { phrase, values: { message, item } }, class: level, ...(id !== undefined && { id }) };
}

function ofDrafts(count: number | undefined, level: ChangeClass): Consequence[] {
  if (!count || count < 0) return [];
  const word = level === 'breaking' ? 'draftsTray' : level === 'migration' ? 'draftsMigrate' : 'draftsStay';
  return [{ said: { phrase: WORDS[word], values: { count } }, class: level }];
}

/**
 * What publishing a form means: what becomes of forms that are begun, every change in a sentence, the lowest version number,
 * and for a local copy whether its answers still compare.
 *
 * @param published - the newest version in use, as `parseDefinition` returns it; null for a form that is new
 * @param to - the form as it is to be published, as `definitionOf` returns it
 */
export function consequencesOf(
  published: FormDefinition | null,
  to: FormDefinition,
  { openDrafts, standard }: ConsequenceOptions = {},
): Consequences {
  const core = standard ? compareToCore(to, standard) : null;
  if (!published) {
    const lines: Consequence[] = [{ said: { phrase: WORDS.first }, class: 'compatible' }];
    return { from: null, next: FIRST, changed: true, class: 'compatible', lines, advice: null, core };
  }
  // That it becomes one in use is what publishing is, and not a change of it.
  const { changes, version } = diffDefinitions(published, { ...to, status: published.status });
  const real = changes.filter(({ kind }) => !kind.startsWith('version-'));
  const { version: from } = published;
  if (real.length === 0) {
    const lines: Consequence[] = [{ said: { phrase: WORDS.same, values: { from } }, class: 'compatible' }];
    return { from, next: version.next, changed: false, class: 'compatible', lines, advice: version, core };
  }
  const level = ORDER.find((one) => real.some((change) => change.class === one)) ?? 'compatible';
  const sorted = ORDER.flatMap((one) => real.filter((change) => change.class === one));
  const lines = [...ofDrafts(openDrafts, level), ...sorted.map((change) => lineOf(change, to, published))];
  return { from, next: version.next, changed: true, class: level, lines, advice: version, core };
}
