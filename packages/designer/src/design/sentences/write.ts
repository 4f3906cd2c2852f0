// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';
import type { ConditionSentence, ValueSentence } from './model.js';

const yesOrNo = (value: boolean): Expression => ({ op: 'constant', value });

function lineOf(line: ConditionSentence): Expression {
  switch (line.kind) {
    case 'group': {
      const of = line.of.map(writeCondition);
      if (line.join !== 'at-least') return { op: line.join === 'all' ? 'and' : 'or', of };
      return {
        op: 'greater-or-equal',
        left: { op: 'count', of },
        right: { op: 'constant', value: line.atLeast ?? 1 },
      };
    }
    case 'compared':
      return { op: line.how, left: writeValue(line.what), right: writeValue(line.with) };
    case 'between':
      return { op: 'between', value: writeValue(line.what), low: writeValue(line.low), high: writeValue(line.high) };
    case 'one-of':
      return { op: 'in', value: writeValue(line.what), list: line.list };
    case 'answered':
      return { op: 'exists', item: line.item };
    case 'marked':
      return { op: 'unknown', item: line.item, ...(line.reason !== undefined && { is: line.reason }) };
    case 'true':
      return writeValue(line.what);
    case 'flag':
      return { op: 'flag', score: line.score, flag: line.flag };
    case 'entries':
      return { op: 'over', items: line.items, fold: line.how, value: writeCondition(line.is) };
    case 'fixed':
      return yesOrNo(line.is);
    case 'kept':
      return line.expression as Expression;
  }
}

/** The expression a condition stands for. What was kept goes back as it came: the same object. */
export function writeCondition(sentence: ConditionSentence): Expression {
  const inner = lineOf(sentence);
  const { not = false, blank } = sentence;
  if (blank === undefined) return not ? { op: 'not', of: inner } : inner;
  // Said of the line as it reads; inside "not" it is the other way round.
  const known: Expression = { op: 'first-known', of: [inner, yesOrNo((blank === 'counts') !== not)] };
  return not ? { op: 'not', of: known } : known;
}

/** The expression a calculation stands for. What was kept goes back as it came: the same object. */
export function writeValue(sentence: ValueSentence): Expression {
  switch (sentence.kind) {
    case 'answer':
      return { op: 'answer', item: sentence.item };
    case 'points':
      return { op: 'weight', item: sentence.item };
    case 'given':
      return { op: 'constant', value: sentence.value };
    case 'today':
      return { op: 'today' };
    case 'score':
      return { op: 'score', score: sentence.score, ...(sentence.of !== undefined && { of: sentence.of }) };
    case 'named':
      return { op: 'variable', name: sentence.name };
    case 'several':
      return { op: sentence.how, of: sentence.of.map(writeValue) };
    case 'count':
      return { op: 'count', of: sentence.of.map(writeCondition) };
    case 'two':
      return { op: sentence.how, left: writeValue(sentence.left), right: writeValue(sentence.right) };
    case 'rounded':
      return { op: 'round', value: writeValue(sentence.value), places: sentence.places };
    case 'age': {
      const { born, on } = sentence;
      return { op: 'age', born: writeValue(born), ...(on && { on: writeValue(on) }) };
    }
    case 'days':
      return { op: 'days-between', from: writeValue(sentence.from), to: writeValue(sentence.to) };
    case 'later': {
      const { date, amount, unit } = sentence;
      return { op: 'add-to-date', date: writeValue(date), amount: writeValue(amount), unit };
    }
    case 'entry-count': {
      const { items, when } = sentence;
      return { op: 'over', items, fold: 'count', ...(when && { value: writeCondition(when) }) };
    }
    case 'over-entries':
      return { op: 'over', items: sentence.items, fold: sentence.how, value: writeValue(sentence.value) };
    case 'cases':
      return sentence.of.reduceRight<Expression>(
        (otherwise, { when, then }) => ({ op: 'if', when: writeCondition(when), then: writeValue(then), otherwise }),
        writeValue(sentence.otherwise),
      );
    case 'ranges':
      return { op: 'band', value: writeValue(sentence.value), bands: sentence.of };
    case 'codes':
      return { op: 'which', of: sentence.of.map(({ when, gives }) => ({ when: writeCondition(when), gives })) };
    case 'truth':
      return writeCondition(sentence.is);
    case 'kept':
      return sentence.expression as Expression;
  }
}
