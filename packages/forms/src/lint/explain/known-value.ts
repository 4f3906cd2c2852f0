// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '../../contract/definition.js';
import type { Expression } from '../../contract/expression.js';
import { JOINERS } from './clauses.words.js';
import { type Speaker, quoted } from './speaker.js';

/** Names of variables are followed this far. */
const MOST_STEPS = 20;

/** The questions whose answers an expression hands on unchanged. */
export function handedOn(expression: Expression, speaker: Speaker, steps = MOST_STEPS): readonly FormItem[] {
  if (steps === 0) return [];
  const on = (part: Expression) => handedOn(part, speaker, steps - 1);
  switch (expression.op) {
    case 'answer': {
      const item = speaker.item(expression.item);
      return item ? [item] : [];
    }
    case 'first-known':
    case 'least':
    case 'greatest':
      return expression.of.slice(0, MOST_STEPS).flatMap(on);
    case 'if':
      return [...on(expression.then), ...on(expression.otherwise)];
    case 'over':
      return expression.value ? on(expression.value) : [];
    case 'variable': {
      const value = speaker.variable(expression.name);
      return value ? on(value) : [];
    }
    default:
      return [];
  }
}

const DATES: ReadonlySet<string> = new Set(['date', 'partial-date', 'time', 'date-time']);

/** Whether it gives a day or a time. */
export function isDay(expression: Expression, speaker: Speaker): boolean {
  if (expression.op === 'today' || expression.op === 'add-to-date') return true;
  return handedOn(expression, speaker).some(({ type }) => DATES.has(type));
}

/** A constant in the words of what it is compared with: the label of the option, digits with the unit. */
export function constantWords(value: string | number | boolean, beside: Expression | null, speaker: Speaker): string {
  if (typeof value === 'boolean') return quoted(speaker.say(JOINERS[value ? 'yes' : 'no']));
  const items = beside ? handedOn(beside, speaker) : [];
  if (typeof value === 'number') {
    const units = new Set(items.map((item) => speaker.unitOf(item)));
    const [unit] = units;
    return units.size === 1 && unit ? `${value} ${unit}` : String(value);
  }
  for (const item of items) {
    const label = speaker.optionOf(item, value);
    if (label) return label;
  }
  if (beside?.op === 'score') {
    const band = speaker.score(beside.score)?.bands?.find(({ code }) => code === value);
    if (band) return quoted(band.label);
  }
  const day = speaker.day(value);
  return day === value && !/^\d\d:\d\d/.test(value) ? quoted(value) : day;
}
