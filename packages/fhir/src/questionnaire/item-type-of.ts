// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, isBag, valueOf } from '../bag.js';
import { digitsOf } from '../json/decimal.js';
import { controlOf } from './carried.js';
import type { Context } from './context.js';
import { baseTypeOf } from './item-types.js';
import { readOptions } from './read-options.js';
import { valueIn } from './value-type.js';
import { wordsBesideIn } from './words-beside.js';

type Type = FormItem['type'];

/** Names of R4 that stand for one of ours without a further look. */
const PLAIN: Readonly<Record<string, Type | undefined>> = {
  group: 'group',
  display: 'display',
  string: 'text',
  url: 'text',
  text: 'long-text',
  boolean: 'boolean',
  decimal: 'decimal',
  time: 'time',
  dateTime: 'date-time',
  attachment: 'attachment',
  reference: 'reference',
};

const wholeIn = (source: Bag, url: string): boolean => {
  const extension = bagsIn(source['extension']).find((one) => one['url'] === url);
  const [, value] = (extension && valueIn(extension, 'value')) ?? [];
  return /^-?\d{1,15}$/.test(digitsOf(value) ?? '');
};

const isLine = (source: Bag) => wholeIn(source, at.MIN_VALUE) && wholeIn(source, at.MAX_VALUE);

/** Units of an amount, and where they stand. */
export function unitsOf(source: Bag): { readonly codings: readonly Bag[]; readonly at: 'option' | 'unit' | 'initial' } {
  const all = (url: string) =>
    bagsIn(source['extension']).flatMap((extension) =>
      extension['url'] === url && isBag(extension['valueCoding']) ? [extension['valueCoding']] : [],
    );
  const options = all(at.UNIT_OPTION);
  if (options.length > 0) return { codings: options, at: 'option' };
  const unit = all(at.UNIT).slice(0, 1);
  if (unit.length > 0) return { codings: unit, at: 'unit' };
  // Some forms name the unit in the value to begin with, and give it no amount.
  const initial = bagsIn(source['initial']).map(({ valueQuantity }) => valueQuantity);
  const codings = initial.slice(0, 1).flatMap((quantity) => {
    if (!isBag(quantity)) return [];
    const { system, code, unit: display } = quantity;
    return code === undefined && display === undefined ? [] : [{ system, code, display }];
  });
  return { codings, at: 'initial' };
}

export const unitCodeOf = ({ code, display }: Bag): string | undefined =>
  typeof code === 'string' ? code : typeof display === 'string' ? display : undefined;

const hasItems = (source: Bag) => bagsIn(source['item']).length > wordsBesideIn(source).length;

function choiceOf(source: Bag, context: Context): Type {
  if (readOptions(source, context)) {
    // Several answers with items under each of them are entries, not one answer.
    return source['repeats'] === true && !hasItems(source) ? 'multiple-choice' : 'choice';
  }
  return typeof source['answerValueSet'] === 'string' ? 'look-up' : 'text';
}

/** What an element is by R4's own words. Every type has an answer: text, at worst. */
function plainTypeOf(source: Bag, context: Context): Type {
  const { type } = source;
  const control = controlOf(source);
  switch (type) {
    case 'choice':
    case 'open-choice':
      return choiceOf(source, context);
    case 'integer':
      return control === 'slider' && isLine(source) ? 'scale' : 'integer';
    case 'date':
      return control === 'year' || control === 'yearMonth' ? 'partial-date' : 'date';
    case 'quantity':
      return unitsOf(source).codings.some((unit) => unitCodeOf(unit) !== undefined) ? 'quantity' : 'decimal';
    default:
      return PLAIN[String(type)] ?? 'text';
  }
}

/** What each of our types needs R4's own words to be, where that is more than R4's type. */
const NEEDS: Readonly<Partial<Record<Type, (source: Bag, context: Context) => boolean>>> = {
  scale: isLine,
  choice: (source, context) => readOptions(source, context) !== undefined,
  'multiple-choice': (source, context) => source['repeats'] === true && readOptions(source, context) !== undefined,
  'body-map': (source) => source['repeats'] === true && source['answerOption'] === undefined,
  quantity: (source) => unitsOf(source).codings.length > 0,
};

/** Ours for an element: what an extension of ours says, if R4's own words allow it, else what they say alone. */
export function itemTypeOf(source: Bag, context: Context): Type {
  const plain = plainTypeOf(source, context);
  const claimed = valueOf(source, at.ITEM_TYPE, 'valueCode');
  if (typeof claimed !== 'string' || claimed === plain || plain === 'group' || plain === 'display') return plain;
  const { type } = source;
  const base = type === 'open-choice' ? 'choice' : type === 'url' ? 'string' : type;
  if (baseTypeOf(claimed) !== base) return plain;
  return NEEDS[claimed as Type]?.(source, context) === false ? plain : (claimed as Type);
}
