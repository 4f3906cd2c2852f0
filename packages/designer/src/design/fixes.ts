// SPDX-License-Identifier: Apache-2.0
import type { Command } from './command.js';
import type { Draft, DraftItem } from './draft.js';
import type { Fix } from './findings.js';
import { FIX_WORDS as WORDS } from './fixes.words.js';
import { freeId, takenIds } from './ids.js';
import { nameOf } from './name-of.js';
import { findItem } from './tree.js';
import { withoutAt } from './without-at.js';

type Values = Readonly<Record<string, string>>;
type Made = { readonly command: Command; readonly values?: Values } | null;

/** What was found, and where. */
export interface Fault {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message?: string | undefined;
}

interface At extends Fault {
  readonly draft: Draft;
  readonly item: DraftItem;
}

type Make = (at: At) => Made;

const setting =
  (key: string, value?: unknown): Make =>
  ({ item: { id } }) => ({ command: { kind: 'set', id, key, value } });

const quiet = (label: string) => label.charAt(0).toUpperCase() + label.slice(1).toLowerCase();

const relabel =
  (change: (label: string) => string): Make =>
  ({ item: { id, label } }) => {
    const value = label === undefined ? '' : change(label);
    return value && value !== label ? { command: { kind: 'set', id, key: 'label', value } } : null;
  };

const renamed: Make = ({ draft, item }) => {
  const to = freeId(nameOf(item), takenIds(draft, new Set()), 'question');
  const isBetter = item.label && !to.startsWith('q-') && !/^[a-z]?\d*$/.test(to);
  return isBetter ? { command: { kind: 'rename-item', id: item.id, to }, values: { id: to } } : null;
};

const movedOut: Make = ({ draft, item: { id } }) => {
  const found = findItem(draft.items, id);
  const round = found?.path.at(-1);
  const outer = round === undefined ? undefined : findItem(draft.items, round);
  if (!outer) return null;
  return { command: { kind: 'move-item', id, to: { parent: outer.path.at(-1) ?? null, index: outer.index + 1 } } };
};

const turnedRound: Make = ({ item, path }) => {
  const { id } = item;
  const set = (key: string, value: unknown): Command => ({ kind: 'set', id, key, value });
  if (path.includes('repeats')) {
    const { min, max, each } = (item.repeats ?? {}) as { min?: number; max?: number; each?: string };
    return { command: set('repeats', { min: max, max: min, ...(each && { each }) }) };
  }
  const [low, high] = path.at(-1) === 'maxLength' ? (['minLength', 'maxLength'] as const) : (['min', 'max'] as const);
  if (item[low] === undefined || item[high] === undefined || item[low] === item[high]) return null;
  return { command: { kind: 'many', commands: [set(low, item[high]), set(high, item[low])] } };
};

const leftOut: Make = ({ item: { id }, path, message = '' }) => {
  const keys = /does not know: (.+)$/.exec(message)?.[1]?.split(', ') ?? [];
  // Of a part of a setting, the author decides.
  if (keys.length === 0 || path.at(-2) !== 'items') return null;
  const commands = keys.map((key): Command => ({ kind: 'set', id, key, value: undefined }));
  return { command: { kind: 'many', commands } };
};

const removed: Make = ({ item }) => ({
  command: { kind: 'remove-item', id: item.id },
  values: { item: nameOf(item) },
});

const asType =
  (type: string): Make =>
  ({ item: { id } }) => ({ command: { kind: 'change-type', id, type } });

const withCode: Make = ({ item: { id, binding, options } }) =>
  options && binding && (binding as { as?: unknown }).as !== 'coded-value'
    ? { command: { kind: 'set-binding', id, binding: { ...binding, as: 'coded-value' } } }
    : null;

type Named = readonly [keyof typeof WORDS, Make];

const NO_CONDITION: Named = ['fix.noCondition', setting('enableWhen')];
const NO_BINDING: Named = ['fix.noBinding', setting('binding')];
const NOT_REQUIRED: Named = ['fix.notRequired', setting('required')];
const RENAME: Named = ['fix.rename', renamed];

/** What can be done at once about a rule's finding in an item. What needs a decision has none. */
const OF_ITEM: Readonly<Record<string, readonly Named[]>> = {
  'always-shown': [NO_CONDITION],
  'cannot-be-answered': [NOT_REQUIRED],
  'required-and-kept': [['fix.clearHidden', setting('whenHidden')], NOT_REQUIRED],
  'safety-without-unknowns': [
    ['fix.offerUnknowns', setting('unknowns', ['none-known', 'unknown', 'declined', 'not-asked'])],
  ],
  'unknown-class': [NO_BINDING],
  'unknown-element': [NO_BINDING],
  'unknown-part': [NO_BINDING],
  'provisional-element': [NO_BINDING],
  'binding-type': [['fix.wholeCode', withCode], NO_BINDING],
  capitals: [['fix.quiet', relabel(quiet)]],
  colon: [['fix.noColon', relabel((label) => label.replace(/[\s:]+$/, ''))]],
  'many-options': [['fix.dropDown', setting('control', 'drop-down')]],
  'yes-no-choice': [['fix.yesNo', asType('boolean')]],
  'attachment-without-limit': [['fix.limitSize', setting('maxSize', 20_000_000)]],
  'unreadable-id': [RENAME],
  'long-id': [RENAME],
  'deep-nesting': [['fix.moveOut', movedOut]],
  'min-over-max': [['fix.turnRound', turnedRound]],
  'repeats-not-allowed': [['fix.once', setting('repeats')]],
  unrecognized_keys: [['fix.leaveOut', leftOut]],
  invalid_union: [['fix.asText', asType('text')]],
};

const IN_BINDING: Named = NO_BINDING;
/** What a fault inside one of these settings can always be mended by. */
const BY_SETTING: Readonly<Record<string, Named>> = {
  enableWhen: NO_CONDITION,
  calculate: ['fix.noCalculation', setting('calculate')],
  initial: ['fix.noInitial', setting('initial')],
  binding: IN_BINDING,
};

/** What the checks say of an expression, and of nothing else in an item. */
const OF_EXPRESSIONS: ReadonlySet<string> = new Set([
  ...['never-shown', 'never-true', 'unknown-option', 'unlike-kinds', 'never-known', 'foreign-expression', 'unit-clash'],
]);

function namedFor({ rule, path }: Fault, item: DraftItem, isFault: boolean): readonly Named[] {
  const own = Object.hasOwn(OF_ITEM, rule) ? OF_ITEM[rule]! : [];
  if (own.length > 0) return own;
  const inside = path.find((step) => typeof step === 'string' && Object.hasOwn(BY_SETTING, step));
  if (inside !== undefined && (isFault || OF_EXPRESSIONS.has(rule))) return [BY_SETTING[inside]!];
  if (rule === 'never-shown' && item.enableWhen !== undefined) return [NO_CONDITION];
  return isFault && path.at(-1) === 'label' && path.at(-3) === 'items' ? [['fix.remove', removed]] : [];
}

const fix = (word: keyof typeof WORDS, command: Command, values?: Values): Fix => ({
  said: { phrase: WORDS[word], ...(values && { values }) },
  command,
});

function ofForm(draft: Draft, { rule, path }: Fault): readonly Fix[] {
  const [first, second] = path;
  if (rule === 'active-zero-version' || (rule === 'invalid_format' && first === 'version')) {
    return [fix('fix.version', { kind: 'set-form', key: 'version', value: '1.0.0' }, { version: '1.0.0' })];
  }
  if (rule === 'unreviewed-translation' && typeof second === 'string') {
    const command: Command = { kind: 'set-translation', language: second, id: null, key: 'reviewed', text: true };
    return [fix('fix.reviewed', command)];
  }
  if (first === 'translations' && /^(unknown-|own-language)/.test(rule)) {
    const value = withoutAt(draft.translations, path.slice(1));
    return [fix('fix.leaveWords', { kind: 'set-form', key: 'translations', value })];
  }
  if (first !== 'scores' || typeof second !== 'number' || !Array.isArray(draft.scores)) return [];
  const { id } = (draft.scores[second] ?? {}) as { id?: unknown };
  const isOfReading = /^(unknown-|out-of-reach|not-repeating|over-in|no-value|never-)/.test(rule);
  if (typeof id !== 'string' || !isOfReading) return [];
  return [fix('fix.noScore', { kind: 'remove-score', id, withReaders: true })];
}

/**
 * What puts something right with one press.
 *
 * @param isFault - it keeps the form from being used at all
 */
export function fixesOf(draft: Draft, item: DraftItem | undefined, fault: Fault, isFault: boolean): readonly Fix[] {
  if (!item) return ofForm(draft, fault);
  return namedFor(fault, item, isFault).flatMap(([word, make]) => {
    const made = make({ ...fault, draft, item });
    return made ? [fix(word, made.command, made.values)] : [];
  });
}
