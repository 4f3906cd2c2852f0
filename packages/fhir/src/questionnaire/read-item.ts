// SPDX-License-Identifier: Apache-2.0
import type { Code, Expression, FormItem, QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, put, valueOf } from '../bag.js';
import { controlOf } from './carried.js';
import type { Context } from './context.js';
import { expressionIn, isForeign } from './expressions.js';
import { fhirTypeOf, isQuestion } from './item-types.js';
import { itemTypeOf } from './item-type-of.js';
import { readCondition } from './read-condition.js';
import { readLimits, readRepeats } from './read-limits.js';
import { readOptions } from './read-options.js';
import { readTranslations } from './read-translations.js';
import { readConstant, valueIn } from './read-value.js';
import { wordsBesideIn } from './words-beside.js';
import { usualControl } from './write-item.js';

export function readCodes(source: Bag): Code[] {
  return bagsIn(source['code']).flatMap(({ system, code, display }) => {
    if (typeof system !== 'string' || typeof code !== 'string') return [];
    return [typeof display === 'string' ? { system, code, display } : { system, code }];
  });
}

function readWordsBeside(into: Bag, source: Bag): void {
  const words = (code: string) =>
    wordsBesideIn(source).flatMap((child) =>
      controlOf(child) === code && typeof child['text'] === 'string' ? [child['text']] : [],
    );
  put(into, 'help', words('help')[0]);
  if (source['type'] !== 'group') put(into, 'prompts', words('prompt'));
}

function readControl(into: Bag, source: Bag): void {
  const code = controlOf(source);
  if (code === undefined) return;
  const isTable = into['type'] === 'group' && into['repeats'] !== undefined && code === 'gtable';
  if (isTable) into['layout'] = 'table';
  else if (code !== usualControl(into['type'], false)) into['control'] = code;
}

/** The value of the first elements, when it is one the item can begin with. */
function initialOf(given: readonly Bag[], item: QuestionItem): Expression | undefined {
  const values = given.map((element) => {
    const value = valueIn(element, 'value');
    return value && readConstant(value, item);
  });
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  if (fhirTypeOf(item).several) {
    const when: Expression = { op: 'constant', value: true };
    return { op: 'which', of: values.map((value) => ({ when, gives: String(value) })) };
  }
  return values.length === 1 ? { op: 'constant', value: values[0]! } : undefined;
}

function readInitial(into: Bag, source: Bag, context: Context): void {
  const item = into as unknown as QuestionItem;
  const chosen = bagsIn(source['answerOption']).filter((option) => option['initialSelected'] === true);
  const constant = initialOf(chosen.length > 0 ? chosen : bagsIn(source['initial']), item);
  if (constant) {
    into['initial'] = constant;
    return;
  }
  const extension = bagsIn(source['extension']).find(({ url }) => url === at.INITIAL_EXPRESSION);
  const worked = expressionIn(extension, { context, item: item.id, use: 'initial' });
  // What to begin with comes from the host's own system there; what we cannot work out has no place with us.
  if (worked && !isForeign(worked)) into['initial'] = worked;
}

function readOpen(into: Bag, source: Bag): void {
  if (source['type'] !== 'open-choice') return;
  const label = valueOf(source, at.OPEN_LABEL, 'valueString');
  into['open'] = typeof label === 'string' ? { label } : {};
}

function readQuestion(into: Bag, source: Bag, context: Context): Bag {
  const type = into['type'] as QuestionItem['type'];
  put(into, 'required', source['required']);
  put(into, 'readOnly', source['readOnly']);
  const marks = readLimits(into, source, type);
  // An amount without a unit, a choice without options: asked as something simpler, called what it was.
  const simpler = (type === 'decimal' && source['type'] === 'quantity') || (type === 'text' && isChoice(source));
  if (simpler) marks['$type'] = source['type'];
  if (type === 'choice' || type === 'multiple-choice') {
    const read = readOptions(source, context);
    if (read) into['options'] = read.options;
    Object.assign(marks, read?.marks);
    readOpen(into, source);
  } else if (type === 'look-up') {
    put(into, 'valueSet', source['answerValueSet']);
    readOpen(into, source);
  }
  if (Object.keys(marks).length > 0) into['carried'] = marks;
  const calculated = bagsIn(source['extension']).find(({ url }) => url === at.CALCULATED_EXPRESSION);
  put(into, 'calculate', expressionIn(calculated, { context, item: String(into['id']), use: 'calculate' }));
  readInitial(into, source, context);
  return into;
}

const isChoice = (source: Bag) => source['type'] === 'choice' || source['type'] === 'open-choice';

/** What a question is asked as when it cannot be of its type. */
const simplerThan = (type: FormItem['type']): FormItem['type'] =>
  type === 'scale' ? 'integer' : type === 'quantity' ? 'decimal' : 'text';

/**
 * What R4 itself says of an item, in our words: everything but its own extensions and the items in it. What is
 * missing stays missing.
 *
 * @param simpler - that it could not be of the type it seems to be
 */
export function readItem(source: Bag, context: Context, id: string, simpler = false): Bag {
  const type = simpler ? simplerThan(itemTypeOf(source, context)) : itemTypeOf(source, context);
  const item: Bag = { id, type };
  put(item, 'label', source['text']);
  put(item, 'prefix', source['prefix']);
  if (type !== 'display') put(item, 'codes', readCodes(source));
  if (valueOf(source, at.HIDDEN, 'valueBoolean') === true) item['hidden'] = true;
  put(item, 'enableWhen', readCondition(source, context, id));
  const translations = readTranslations(source, context, type);
  if (Object.keys(translations).length > 0) item['translations'] = translations;
  if (type !== 'display') {
    readWordsBeside(item, source);
    const asked = item as unknown as FormItem;
    readRepeats(item, source, isQuestion(asked) && fhirTypeOf(asked).several === true);
  }
  readControl(item, source);
  return isQuestion(item as unknown as FormItem) ? readQuestion(item, source, context) : item;
}
