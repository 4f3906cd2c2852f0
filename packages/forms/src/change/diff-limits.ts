// SPDX-License-Identifier: Apache-2.0
import type { FormItem, Repeats } from '../contract/definition.js';
import { exact } from '../decimal.js';
import type { Change } from './change.js';
import { type Pair, alike, changeOf } from './pair.js';

type Bag = Readonly<Record<string, unknown>>;

/** Limits in words, and whether more of them allows more. */
const LIMITS: Readonly<Record<string, readonly [words: string, higherAllows: 'more' | 'less']>> = {
  min: ['the lowest answer', 'less'],
  max: ['the highest answer', 'more'],
  minLength: ['the fewest characters', 'less'],
  maxLength: ['the most characters', 'more'],
  decimalPlaces: ['the decimal places', 'more'],
  mostChoices: ['the most options', 'more'],
  mostMarks: ['the most marks', 'more'],
  maxSize: ['the largest file', 'more'],
  maxSeconds: ['the longest recording', 'more'],
};

/** Lists of what may be given: without one, everything. */
const ALLOWED: Readonly<Record<string, string>> = {
  kinds: 'the kinds of file',
  methods: 'the ways to sign',
  classes: 'the classes of record',
};

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether the later limit is the higher one; null when it cannot be said ("today"). */
function isHigher(from: unknown, to: unknown): boolean | null {
  const [one, other] = [String(from), String(to)];
  if (NUMBER.test(one) && NUMBER.test(other)) return exact(other).gt(one);
  return one === 'today' || other === 'today' ? null : other > one;
}

/** Whether a change of a limit leaves less room. What cannot be said counts as less. */
function isTighter(from: unknown, to: unknown, higherAllows: 'more' | 'less'): boolean {
  if (to === undefined) return false;
  if (from === undefined) return true;
  const higher = isHigher(from, to);
  return higher === null || higher === (higherAllows === 'less');
}

const said = (limit: unknown) => (limit === undefined ? 'none' : String(limit));

function* ofRepeats(pair: Pair, from: Repeats, to: Repeats): Iterable<Change> {
  if (from.each !== to.each) {
    yield changeOf(
      pair,
      'words-changed',
      'compatible',
      ['repeats', 'each'],
      `one entry was called “${from.each ?? ''}”.`,
    );
  }
  for (const [end, words, allows] of [
    ['min', 'the fewest entries', 'less'],
    ['max', 'the most entries', 'more'],
  ] as const) {
    if (from[end] === to[end]) continue;
    const tighter = isTighter(from[end], to[end], allows);
    const message = `${words} were ${said(from[end])} and are ${said(to[end])}.`;
    yield changeOf(
      pair,
      tighter ? 'limits-tightened' : 'limits-loosened',
      tighter ? 'migration' : 'compatible',
      ['repeats', end],
      message,
    );
  }
}

/** Limits of one item. Answers outside them stay, with a fault beside them. */
export function* diffLimits(pair: Pair): Iterable<Change> {
  const [from, to] = [pair.from, pair.to] as unknown as [Bag, Bag];
  const tell = (tighter: boolean, at: string, message: string) =>
    changeOf(
      pair,
      tighter ? 'limits-tightened' : 'limits-loosened',
      tighter ? 'migration' : 'compatible',
      [at],
      message,
    );
  for (const [property, [words, allows]] of Object.entries(LIMITS)) {
    if (from[property] === to[property]) continue;
    const message = `${words} was ${said(from[property])} and is ${said(to[property])}.`;
    yield tell(isTighter(from[property], to[property], allows), property, message);
  }
  for (const [property, words] of Object.entries(ALLOWED)) {
    // The kinds of marks on a body map are options.
    if (alike(from[property], to[property]) || pair.to.type === 'body-map') continue;
    const [old, now] = [from[property], to[property]] as [readonly string[] | undefined, readonly string[] | undefined];
    const tighter = now !== undefined && (old === undefined || old.some((one) => !now.includes(one)));
    yield tell(tighter, property, `${words} were ${old?.join(', ') ?? 'any'} and are ${now?.join(', ') ?? 'any'}.`);
  }
  for (const property of ['pattern', 'format', 'step', 'valueSet']) {
    if (from[property] === to[property]) continue;
    const words = {
      pattern: 'what the text has to look like',
      format: 'the format',
      step: 'the step',
      valueSet: 'the list to choose from',
    };
    yield tell(to[property] !== undefined, property, `${words[property as keyof typeof words]} is another.`);
  }
  const [once, now] = [pair.from as FormItem & { repeats?: Repeats }, pair.to as FormItem & { repeats?: Repeats }];
  if (once.repeats && now.repeats) yield* ofRepeats(pair, once.repeats, now.repeats);
}

export const LIMIT_PROPERTIES: readonly string[] = [
  ...[...Object.keys(LIMITS), ...Object.keys(ALLOWED)],
  ...['pattern', 'format', 'step', 'valueSet', 'repeats'],
];
