// SPDX-License-Identifier: Apache-2.0
import { type Expression, type FormItem, type QuestionItem, partsOf } from '@careplan-kit/forms';
import { type Node, binary, call, number, text } from '../syntax/node.js';
import { type Standpoint, placeOf } from './standpoint.js';
import { unsayable, writeConstant, writeNumber } from './written.js';

const TODAY = call(undefined, 'today');

function ofNumber(value: Node, item: QuestionItem & { type: 'integer' | 'decimal' | 'quantity' | 'scale' }): Node[] {
  const tests: Node[] = [];
  if (item.min !== undefined) tests.push(binary('>=', value, writeNumber(item.min).node));
  if (item.max !== undefined) tests.push(binary('<=', value, writeNumber(item.max).node));
  if (item.type === 'scale') {
    const { min, step = 1 } = item;
    if (step !== 1) {
      const beyond = binary('mod', binary('-', value, writeNumber(min).node), writeNumber(step).node);
      tests.push(binary('=', beyond, number('0')));
    }
  } else if (item.decimalPlaces !== undefined && item.type !== 'integer') {
    if (item.type === 'quantity' && item.units.length > 1) unsayable('places of an amount in another unit');
    // Zeros behind the point, which are typed places too, are no longer there.
    tests.push(binary('=', call(value, 'round', number(String(item.decimalPlaces))), value));
  }
  return tests;
}

function ofDate(
  value: Node,
  { min, max }: { readonly min?: string | undefined; readonly max?: string | undefined },
): Node[] {
  const end = (limit: string) => (limit === 'today' ? TODAY : writeConstant(limit, 'date').node);
  return [
    ...(min === undefined ? [] : [binary('>=', value, end(min))]),
    ...(max === undefined ? [] : [binary('<=', value, end(max))]),
  ];
}

/**
 * What makes an answer one its item allows, of its value; none when it allows any it can hold.
 *
 * @param answers - of a multiple choice: all its answers, with their codes as `value`
 */
export function limitsOf(value: Node, item: FormItem, answers: Node | undefined): readonly Node[] {
  switch (item.type) {
    case 'integer':
    case 'decimal':
    case 'quantity':
    case 'scale':
      return ofNumber(value, item);
    case 'date':
      return ofDate(value, item);
    case 'multiple-choice': {
      const count = call(answers, 'count');
      const alone = item.options.filter(({ exclusive }) => exclusive).map(({ code }) => text(code));
      const some = alone.length === 0 ? undefined : alone.reduce((left, right) => binary('|', left, right));
      const none = some && call(call(value, 'intersect', some), 'empty');
      return [
        ...(item.mostChoices === undefined ? [] : [binary('<=', count, writeNumber(item.mostChoices).node)]),
        ...(none ? [binary('or', none, binary('=', count, number('1')))] : []),
      ];
    }
    case 'boolean':
    case 'choice':
    case 'look-up':
      return [];
    default: {
      const limited = ['min', 'max', 'minLength', 'maxLength', 'pattern', 'format', 'methods', 'classes'];
      if (limited.some((key) => (item as unknown as Record<string, unknown>)[key] !== undefined)) {
        unsayable(`limits of ${item.type}`);
      }
      return [];
    }
  }
}

/** The questions a calculation reads, through named expressions too. */
export function inputsOf(expression: Expression, at: Standpoint): ReadonlySet<string> {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const see = (part: Expression): void => {
    if ('item' in part) ids.add(part.item);
    else if (part.op === 'over') unsayable('a calculation over entries, in a score');
    else if (part.op === 'variable') {
      const value = at.form.variable(part.name)?.value ?? unsayable(`variable ${part.name}`);
      if (!seen.has(part.name)) see(value);
      seen.add(part.name);
    }
    partsOf(part).forEach(see);
  };
  see(expression);
  for (const id of ids) placeOf(at, id);
  return ids;
}
