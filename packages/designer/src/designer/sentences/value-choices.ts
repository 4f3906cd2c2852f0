// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { type ValueKind, hasPoints, kindOfItem } from '../../design/sentences/lines.js';
import type { ConditionSentence, ValueSentence } from '../../design/sentences/model.js';
import type { Choice } from './controls.js';
import type { Scope } from './sentence-desk.js';
import { VALUE_WORDS as WORDS } from './values.words.js';

/** How a value comes about, as somebody chooses it. */
export type ValueChoice =
  | Exclude<ValueSentence['kind'], 'several' | 'two'>
  | 'band'
  | 'sum'
  | 'least'
  | 'greatest'
  | 'first-known'
  | 'subtract'
  | 'multiply'
  | 'divide';

const CHOICES: readonly (readonly [ValueChoice, Phrase])[] = [
  ['answer', WORDS['value.answer']],
  ['given', WORDS['value.given']],
  ['sum', WORDS['value.sum']],
  ['subtract', WORDS['value.subtract']],
  ['multiply', WORDS['value.multiply']],
  ['divide', WORDS['value.divide']],
  ['rounded', WORDS['value.rounded']],
  ['least', WORDS['value.least']],
  ['greatest', WORDS['value.greatest']],
  ['first-known', WORDS['value.firstKnown']],
  ['count', WORDS['value.count']],
  ['points', WORDS['value.points']],
  ['ranges', WORDS['value.ranges']],
  ['cases', WORDS['value.cases']],
  ['truth', WORDS['value.truth']],
  ['today', WORDS['value.today']],
  ['age', WORDS['value.age']],
  ['days', WORDS['value.days']],
  ['later', WORDS['value.later']],
  ['entry-count', WORDS['value.entryCount']],
  ['over-entries', WORDS['value.overEntries']],
  ['score', WORDS['value.score']],
  ['band', WORDS['value.band']],
  ['named', WORDS['value.named']],
  ['codes', WORDS['value.codes']],
  ['kept', WORDS['value.kept']],
];

/** The choice that a value is. */
export function choiceOf(value: ValueSentence): ValueChoice {
  if (value.kind === 'several' || value.kind === 'two') return value.how;
  if (value.kind === 'score') return value.of === 'band' ? 'band' : 'score';
  return value.kind;
}

/** What may be chosen here: nothing that the form has none of, and what it is already. */
export function valueChoices(value: ValueSentence, { can, desk }: Scope, never?: ValueChoice): Choice[] {
  const present = choiceOf(value);
  const there: Partial<Record<ValueChoice, boolean>> = {
    'entry-count': can.repeats.length > 0,
    'over-entries': can.repeats.length > 0,
    score: can.scores.length > 0,
    band: can.scores.some(({ bands }) => bands.length > 0),
    named: can.names.length > 0,
    codes: false,
    kept: false,
    ...(never && { [never]: false }),
  };
  return CHOICES.filter(([choice]) => choice === present || there[choice] !== false).map(([choice, words]) => ({
    value: choice,
    words: desk.say(words),
  }));
}

/** As long as no line says when, it is never so. */
const NO_LINES: ConditionSentence = { kind: 'group', join: 'any', of: [] };

/** What a choice begins with. What was there before goes on inside it, where it has a place. */
export function firstOf(choice: ValueChoice, scope: Scope, before?: ValueSentence): ValueSentence {
  const { can } = scope;
  const first = (...kinds: ValueKind[]): ValueSentence => {
    const found = can.questions.find(({ item }) => kinds.includes(kindOfItem(item))) ?? can.questions[0];
    return found ? { kind: 'answer', item: found.item.id } : { kind: 'given', value: 0 };
  };
  const list =
    before?.kind === 'several' ? before.of : before?.kind === 'two' ? [before.left, before.right] : undefined;
  const one = before ?? first('number');
  const [left = first('number'), right = first('number')] = list ?? [one];
  switch (choice) {
    case 'answer':
      return first('number');
    case 'points': {
      const weighed = can.questions.find(({ item }) => hasPoints(item)) ?? can.questions[0];
      return { kind: 'points', item: weighed?.item.id ?? '' };
    }
    case 'given':
      return { kind: 'given', value: 0 };
    case 'today':
      return { kind: 'today' };
    case 'score':
    case 'band':
      return { kind: 'score', score: can.scores[0]?.id ?? '', ...(choice === 'band' && { of: 'band' }) };
    case 'named':
      return { kind: 'named', name: can.names[0] ?? '' };
    case 'sum':
    case 'least':
    case 'greatest':
    case 'first-known':
      return { kind: 'several', how: choice, of: list ?? [one] };
    case 'subtract':
    case 'multiply':
    case 'divide':
      return { kind: 'two', how: choice, left, right };
    case 'count':
      return { kind: 'count', of: [] };
    case 'rounded':
      return { kind: 'rounded', value: one, places: 0 };
    case 'age':
      return { kind: 'age', born: first('day') };
    case 'days':
      return { kind: 'days', from: first('day'), to: { kind: 'today' } };
    case 'later':
      return { kind: 'later', date: first('day'), amount: { kind: 'given', value: 1 }, unit: 'weeks' };
    case 'entry-count':
      return { kind: 'entry-count', items: can.repeats[0]?.item.id ?? '' };
    case 'over-entries': {
      const group = can.repeats[0]?.item;
      const inside = group?.items?.find((item) => kindOfItem(item) === 'number') ?? group?.items?.[0] ?? group;
      return {
        kind: 'over-entries',
        items: group?.id ?? '',
        how: 'sum',
        value: { kind: 'answer', item: inside?.id ?? '' },
      };
    }
    case 'cases':
      return { kind: 'cases', of: [{ when: NO_LINES, then: one }], otherwise: { kind: 'given', value: 0 } };
    case 'ranges':
      return { kind: 'ranges', value: one, of: [{ gives: 0 }] };
    case 'codes':
      return { kind: 'codes', of: [{ when: NO_LINES, gives: '' }] };
    case 'truth':
      return { kind: 'truth', is: NO_LINES };
    case 'kept':
      return one;
  }
}
