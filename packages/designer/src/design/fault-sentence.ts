// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from './draft.js';
import { FAULT_WORDS, type FaultWord } from './fault.words.js';
import { isKnownType } from './item-kinds.js';
import { nameOf } from './name-of.js';
import type { Said } from './said.js';

interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** What a code of the parser says to an author, whatever it is about. */
const BY_CODE: Readonly<Record<string, FaultWord>> = {
  'unknown-variable': 'readsNothing',
  'unknown-score': 'readsNothing',
  'unknown-flag': 'readsNothing',
  'out-of-reach': 'readsSeveral',
  'over-in-entries': 'readsSeveral',
  'no-value': 'readsSeveral',
  'not-repeating': 'readsOnce',
  cycle: 'circle',
  'min-over-max': 'limits',
  'empty-range': 'range',
  'repeats-not-allowed': 'repeats',
  'binding-without-repeats': 'record',
  'binding-in-entries': 'record',
  'chosen-entries': 'record',
  'listed-entries': 'record',
  'other-class': 'record',
  'other-element': 'record',
  'no-select': 'record',
  'first-unit': 'units',
  'zero-factor': 'units',
  'too-many-places': 'scale',
  'unknown-mark': 'scale',
  'own-language': 'ownLanguage',
  'forbidden-id': 'badId',
  unrecognized_keys: 'unknownSetting',
  'too-large': 'tooMuch',
  'too-deep': 'tooMuch',
  'too-many-items': 'tooMuch',
  'too-many-entries': 'tooMuch',
  'too-many-expressions': 'tooMuch',
  'too-much-in-entries': 'tooMuch',
  'too-many-faults': 'tooMuch',
};

const IN_OPTIONS: ReadonlySet<unknown> = new Set(['options', 'kinds', 'units']);

/** Faults of shape, by the setting that has them. */
function byPlace({ path, code }: Fault, item: DraftItem | undefined): FaultWord | undefined {
  const last = path.at(-1);
  if (!item) {
    if (path.length !== 1) return undefined;
    if (last === 'title' || last === 'id') return 'noTitle';
    return last === 'url' ? 'noAddress' : last === 'version' ? 'badVersion' : undefined;
  }
  if (!isKnownType(item.type)) return 'unknownType';
  if (path.some((step) => IN_OPTIONS.has(step)) && !code.startsWith('duplicate')) {
    return IN_OPTIONS.has(last) ? 'noOptions' : 'optionWords';
  }
  if (last === 'label') return 'noLabel';
  return last === 'id' ? 'badId' : undefined;
}

function wordFor(fault: Fault, item: DraftItem | undefined): FaultWord {
  const { path, code } = fault;
  if (code.startsWith('duplicate')) return 'sameId';
  if (path[0] === 'translations' && code !== 'own-language') return 'translation';
  if (code.includes('pattern')) return 'pattern';
  if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code]!;
  if (code === 'unknown-item') return 'readsNothing';
  return byPlace(fault, item) ?? 'other';
}

function scoreTitle({ scores }: Draft, [first, at]: readonly (string | number)[]): string | undefined {
  if (first !== 'scores' || typeof at !== 'number' || !Array.isArray(scores)) return undefined;
  const { title, id } = (scores[at] ?? {}) as { title?: unknown; id?: unknown };
  return String(title || id || at + 1);
}

/** A fault that keeps a form from being used, in words its author understands. */
export function faultSentence(draft: Draft, fault: Fault, item: DraftItem | undefined): Said {
  const word = wordFor(fault, item);
  const name = item ? nameOf(item) : (scoreTitle(draft, fault.path) ?? (draft.title || draft.id));
  const part = fault.path.filter((step) => typeof step === 'string' && step !== 'items').join(' ');
  const values = { item: name, ...(word === 'other' && { part, message: fault.message }) };
  return { phrase: FAULT_WORDS[word], values };
}
