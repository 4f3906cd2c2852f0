// SPDX-License-Identifier: Apache-2.0
// How a line may be put: which comparisons there are for which kind of answer, and what a line becomes when somebody
// picks another.
import type { Comparison } from '@careplan-kit/forms/contract';
import type { Draft, DraftItem } from '../draft.js';
import { scoresOf } from './askable.js';
import { itemOf } from '../tree.js';
import type { ConditionSentence, Turned, ValueSentence } from './model.js';
import { readValue } from './read-value.js';
import { isNode, isText } from './shape.js';

/** What kind of thing a value is, as far as its form says. */
export type ValueKind = 'choice' | 'choices' | 'number' | 'day' | 'text' | 'truth' | 'other';

/** One way of putting a line about a value. */
export type Test =
  | 'answered'
  | 'not-answered'
  | 'marked'
  | 'true'
  | 'not-true'
  | Comparison
  | 'between'
  | 'not-between'
  | 'one-of'
  | 'none-of';

const EXACT: readonly Test[] = ['equal', 'not-equal'];
const ORDERED: readonly Test[] = ['greater', 'greater-or-equal', 'less', 'less-or-equal'];
const TESTS: Readonly<Record<ValueKind, readonly Test[]>> = {
  choice: [...EXACT, 'one-of', 'none-of'],
  choices: ['one-of', 'none-of'],
  number: [...EXACT, ...ORDERED, 'between', 'not-between'],
  day: [...EXACT, ...ORDERED, 'between', 'not-between'],
  text: EXACT,
  truth: ['true', 'not-true'],
  other: [],
};

const KINDS: Readonly<Record<string, ValueKind>> = {
  boolean: 'truth',
  choice: 'choice',
  'multiple-choice': 'choices',
  integer: 'number',
  decimal: 'number',
  quantity: 'number',
  scale: 'number',
  date: 'day',
  'partial-date': 'day',
  time: 'day',
  'date-time': 'day',
  text: 'text',
  'long-text': 'text',
  'look-up': 'text',
};

/** What kind of answer a question takes. */
export const kindOfItem = (item: DraftItem | undefined): ValueKind => KINDS[item?.type ?? ''] ?? 'other';

/** Whether an answer to it is worth points. */
export function hasPoints({ options, points }: DraftItem): boolean {
  const list = Array.isArray(options) ? (options as readonly unknown[]) : undefined;
  return list ? list.some((option) => isNode(option) && option.weight !== undefined) : Array.isArray(points);
}

/** Names of calculations that name others are followed this far. */
const MOST_NAMES = 10;

function kindOfNamed(name: string, draft: Draft, steps: number): ValueKind {
  const variables: readonly unknown[] = Array.isArray(draft.variables) ? draft.variables : [];
  const found = variables.find((one) => isNode(one) && one.name === name);
  return isNode(found) && steps > 0 ? kindOf(readValue(found.value), draft, steps - 1) : 'other';
}

/** What kind of value a sentence gives. */
export function kindOf(value: ValueSentence, draft: Draft, steps = MOST_NAMES): ValueKind {
  switch (value.kind) {
    case 'named':
      return kindOfNamed(value.name, draft, steps);
    case 'answer':
      return kindOfItem(itemOf(draft, value.item));
    case 'points':
    case 'count':
    case 'two':
    case 'rounded':
    case 'age':
    case 'days':
    case 'entry-count':
      return 'number';
    case 'given':
      return typeof value.value === 'number' ? 'number' : typeof value.value === 'boolean' ? 'truth' : 'text';
    case 'today':
    case 'later':
      return 'day';
    case 'score':
      return value.of === 'band' ? 'choice' : 'number';
    case 'several':
      return value.how === 'sum' ? 'number' : value.of[0] ? kindOf(value.of[0], draft, steps) : 'other';
    case 'over-entries':
      return value.how === 'sum' ? 'number' : kindOf(value.value, draft, steps);
    case 'cases':
      return value.of[0] ? kindOf(value.of[0].then, draft, steps) : 'other';
    case 'ranges':
      return typeof value.of[0]?.gives === 'string' ? 'text' : 'number';
    case 'codes':
      return 'choices';
    case 'truth':
      return 'truth';
    default:
      return 'other';
  }
}

/** Something that can be picked: an option of a question, a band of a score. */
export interface Pick {
  readonly code: string;
  readonly label: string;
}

/** What the value can be picked from; none where it is typed. */
export function picksOf(value: ValueSentence, draft: Draft): readonly Pick[] {
  if (value.kind === 'score' && value.of === 'band')
    return scoresOf(draft).find(({ id }) => id === value.score)?.bands ?? [];
  if (value.kind === 'codes') return value.of.map(({ gives }) => ({ code: gives, label: gives }));
  if (value.kind === 'over-entries') return picksOf(value.value, draft);
  if (value.kind === 'several') return value.of[0] ? picksOf(value.of[0], draft) : [];
  if (value.kind !== 'answer') return [];
  const options = itemOf(draft, value.item)?.options;
  return (Array.isArray(options) ? options : [])
    .filter(isNode)
    .flatMap(({ code, label }) =>
      isText(code) ? [{ code, label: isText(label) && label !== '' ? label : code }] : [],
    );
}

/** A line about one value, whatever is said of it. */
export type LineAbout = Exclude<ConditionSentence, { readonly kind: 'group' | 'entries' | 'fixed' | 'kept' | 'flag' }>;

/** What a line is about. */
export function whatOf(line: LineAbout): ValueSentence {
  return line.kind === 'answered' || line.kind === 'marked' ? { kind: 'answer', item: line.item } : line.what;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  equal: 'not-equal',
  'not-equal': 'equal',
  less: 'greater-or-equal',
  'greater-or-equal': 'less',
  greater: 'less-or-equal',
  'less-or-equal': 'greater',
};

/** How a line is put; undefined where it has no short way, as "not marked". */
export function testOf(line: LineAbout): Test | undefined {
  const { not } = line;
  switch (line.kind) {
    case 'answered':
      return not ? 'not-answered' : 'answered';
    case 'marked':
      return not ? undefined : 'marked';
    case 'true':
      return not ? 'not-true' : 'true';
    case 'between':
      return not ? 'not-between' : 'between';
    case 'one-of':
      return not ? 'none-of' : 'one-of';
    case 'compared':
      if (line.with.kind === 'given' && typeof line.with.value === 'boolean' && !ORDERED.includes(line.how))
        return ((line.how === 'equal') === line.with.value) !== (not ?? false) ? 'true' : 'not-true';
      return not ? OPPOSITE[line.how] : line.how;
  }
}

/** The ways there are of putting a line about a value. */
export function testsFor(what: ValueSentence, draft: Draft): readonly Test[] {
  const tests = TESTS[kindOf(what, draft)];
  return what.kind === 'answer' ? [...tests, 'answered', 'not-answered', 'marked'] : tests.length > 0 ? tests : EXACT;
}

/** How a line begins. */
const BEGINS: Readonly<Record<ValueKind, Test>> = {
  choice: 'equal',
  choices: 'one-of',
  number: 'greater-or-equal',
  day: 'equal',
  text: 'equal',
  truth: 'true',
  other: 'equal',
};

const UNGIVEN: ValueSentence = { kind: 'given', value: '' };

const COMPARED = new Set<Test>([...EXACT, ...ORDERED]);

/**
 * The same line put in another way. What was set beside the value stays where it still fits; what a blank does stays
 * always.
 */
export function putAs(line: LineAbout, test: Test): ConditionSentence {
  const what = whatOf(line);
  const { blank } = line;
  const turned = (not: boolean): Turned => ({ ...(not && { not: true }), ...(blank && { blank }) });
  const beside: ValueSentence = line.kind === 'compared' ? line.with : line.kind === 'between' ? line.low : UNGIVEN;
  const value = beside.kind === 'given' && typeof beside.value === 'boolean' ? UNGIVEN : beside;
  if (COMPARED.has(test)) {
    const first = line.kind === 'one-of' ? line.list[0] : undefined;
    const other: ValueSentence = first === undefined ? value : { kind: 'given', value: first };
    return { kind: 'compared', what, how: test as Comparison, with: other, ...turned(false) };
  }
  switch (test) {
    case 'answered':
    case 'not-answered':
      if (what.kind !== 'answer') return line;
      return { kind: 'answered', item: what.item, ...turned(test === 'not-answered') };
    case 'marked':
      return what.kind === 'answer' ? { kind: 'marked', item: what.item, ...turned(false) } : line;
    case 'true':
    case 'not-true':
      if (what.kind !== 'answer') return { kind: 'true', what, ...turned(test === 'not-true') };
      return {
        kind: 'compared',
        what,
        how: 'equal',
        with: { kind: 'given', value: test === 'true' },
        ...turned(false),
      };
    case 'one-of':
    case 'none-of': {
      const given = value.kind === 'given' && value.value !== '' ? [value.value as string | number] : [];
      const list = line.kind === 'one-of' ? line.list : given;
      return { kind: 'one-of', what, list, ...turned(test === 'none-of') };
    }
    default: {
      const high = line.kind === 'between' ? line.high : UNGIVEN;
      return { kind: 'between', what, low: value, high, ...turned(test === 'not-between') };
    }
  }
}

/**
 * A line about a value somebody has just picked: what is asked of it most. What it is compared with is left to be chosen,
 * so that who stops there is told, and has no condition that nobody meant.
 */
export function lineAbout(what: ValueSentence, draft: Draft): ConditionSentence {
  const kind = kindOf(what, draft);
  if (what.kind === 'answer') {
    const line: LineAbout = { kind: 'answered', item: what.item };
    return kind === 'other' ? line : putAs(line, BEGINS[kind]);
  }
  return kind === 'truth' ? { kind: 'true', what } : putAs({ kind: 'true', what }, BEGINS[kind]);
}

/** What is typed into a box beside a value: a number where it is one, the text as it stands where it cannot be. */
export function typed(text: string, kind: ValueKind): ValueSentence {
  const digits = text.trim().replace(',', '.');
  const isNumber = kind === 'number' && /^-?\d+(\.\d+)?$/.test(digits);
  // Digits that a number of the machine cannot hold stay a text, which is told as a fault and not rounded.
  const exact = isNumber && String(Number(digits)) === digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return { kind: 'given', value: exact ? Number(digits) : text.trim() };
}

/** Whether a line still lacks what it is to be compared with, or has something there that is no such value. */
export function isUnfinished(line: ConditionSentence, draft: Draft): boolean {
  const lacks = (what: ValueSentence, value: ValueSentence) =>
    value.kind === 'given' &&
    (value.value === '' || (kindOf(what, draft) === 'number' && typeof value.value !== 'number'));
  switch (line.kind) {
    case 'compared':
      return lacks(line.what, line.with);
    case 'between':
      return lacks(line.what, line.low) || lacks(line.what, line.high);
    case 'one-of':
      return line.list.length === 0;
    case 'group':
      return line.of.length === 0 || line.of.some((part) => isUnfinished(part, draft));
    case 'entries':
      return isUnfinished(line.is, draft);
    default:
      return false;
  }
}
