// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import { believe } from './believe.js';
import type { Context } from './context.js';
import { differenceOf } from './difference.js';
import { isForeign } from './expressions.js';
import type { Found } from './found.js';
import { marksIn, marksOf } from './marks.js';
import { readItem } from './read-item.js';
import type { Report } from './repair.js';
import { writeWhole } from './to-questionnaire.js';
import { wordsBesideIn } from './words-beside.js';
import { writeItem } from './write-item.js';

/** What must be known of all items to read one. */
export interface Reading {
  readonly ids: ReadonlyMap<Bag, string>;
  readonly context: Context;
  readonly report: Report;
  /** Properties, by id of the item, that the definition cannot have as they were read: they are carried instead. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<string>>;
}

const has = (source: Bag, url: string) => bagsIn(source['extension']).some((extension) => extension['url'] === url);

/** Says which conditions, calculations and starting values stayed unread. */
function reportUnread(item: Bag, { source, path, modified }: Found, report: Report): void {
  const { enableWhen, calculate, initial } = item as Partial<Record<string, FormItem['enableWhen']>>;
  if (source['enableWhen'] !== undefined && enableWhen === undefined) {
    report([...path, 'enableWhen'], 'could not be read; it is kept, and the item is always shown');
  }
  const kept = (url: string, key: string, value: FormItem['enableWhen'], what: string) => {
    if (!has(source, url) || (value !== undefined && !isForeign(value))) return;
    const languages = modified || value === undefined ? 'is kept and not acted on' : `is kept as it is; ${what}`;
    report([...path, 'extension'], `${key} ${languages}`);
  };
  kept(
    at.ENABLE_WHEN_EXPRESSION,
    'enableWhenExpression',
    enableWhen,
    'without something to work it out the item is shown',
  );
  kept(
    at.CALCULATED_EXPRESSION,
    'calculatedExpression',
    calculate,
    'without something to work it out nothing is calculated',
  );
  kept(at.INITIAL_EXPRESSION, 'initialExpression', initial, '');
  if (has(source, at.VARIABLE)) report([...path, 'extension'], 'variable is kept and not acted on');
  const selected = bagsIn(source['answerOption']).some((option) => option['initialSelected'] === true);
  const namesUnit = marksOf(item)['$units'] === 'initial' && bagsIn(source['initial']).every(isUnitAlone);
  if ((source['initial'] !== undefined || selected) && initial === undefined && !namesUnit) {
    report([...path, 'initial'], 'could not be read as a value of the item; it is kept and not used');
  }
}

const isUnitAlone = ({ valueQuantity }: Bag) => isBag(valueQuantity) && valueQuantity['value'] === undefined;

/** Says what was asked in a simpler way than it was meant. */
function reportSimpler(item: Bag, { source, path }: Found, report: Report): void {
  const { type } = source;
  if (item['type'] === 'decimal' && type === 'quantity') {
    report([...path, 'type'], 'names no unit; asked as a number');
  } else if (item['type'] === 'text' && (type === 'choice' || type === 'open-choice')) {
    report([...path, 'type'], 'has no options that can be read; asked as text');
  }
  if (has(source, at.REGEX) && item['pattern'] === undefined) {
    report([...path, 'extension'], 'regex is kept and not acted on');
  }
  const unread = bagsIn(source['answerOption']).length - bagsIn(item['options']).length;
  if (item['options'] !== undefined && source['answerOption'] !== undefined && unread > 0) {
    report([...path, 'answerOption'], `${unread} of the options cannot be read; they are kept and not offered`);
  }
}

/** An item with the places of the items in it, as it came. */
function alone(source: Bag): Bag {
  const beside = wordsBesideIn(source);
  const children = bagsIn(source['item']);
  const copy = { ...source };
  delete copy['item'];
  put(
    copy,
    'item',
    children.map((child) => (beside.includes(child) ? child : { linkId: child['linkId'] })),
  );
  return copy;
}

/** Words that may be missing in R4 and not with us. They do not go out while nobody has changed them. */
function fillWords(item: Bag, { source, path }: Found, report: Report): void {
  if (item['label'] === undefined && item['type'] !== 'group') {
    const [code] = bagsIn(source['code']);
    const named = typeof code?.['display'] === 'string' ? code['display'] : undefined;
    const words = item['type'] === 'display' ? '' : (named ?? String(source['linkId']));
    item['label'] = words;
    if (words !== '') report([...path, 'text'], `is missing; the ${named === undefined ? 'linkId' : 'code'} is shown`);
  }
  if (Array.isArray(item['units'])) {
    item['units'] = bagsIn(item['units']).map((unit) => ({ ...unit, label: unit['label'] ?? unit['code'] }));
  }
  if (!Array.isArray(item['options'])) return;
  item['options'] = bagsIn(item['options']).map((option, at) => {
    if (option['label'] !== undefined) return option;
    report([...path, 'answerOption', at], 'has no display; its code is shown');
    return { ...option, label: option['code'] };
  });
}

const WORKED_OUT = ['enableWhen', 'calculate', 'initial'];

/** An item as the element itself and extensions of ours say it; without what it carries, but for the marks. */
function readOne(found: Found, { ids, context, report, leftOut }: Reading): Bag {
  const { source, path } = found;
  const id = ids.get(source)!;
  const left = leftOut.get(id);
  const item = believe(
    'item',
    readItem(source, context, id, left?.has('type') === true),
    source,
    (candidate) => writeItem(candidate as unknown as FormItem, context),
    (key) => report([...path, 'extension'], `our extension for "${key}" and R4's own elements differ; R4's count`),
  );
  for (const key of left ?? []) if (key !== 'type') delete item[key];
  if (found.modified) for (const key of WORKED_OUT) delete item[key];
  return item;
}

/** Items with what others must know of them: their type, options, repeats, ids and linkIds. */
export function outline(found: readonly Found[], reading: Reading): FormItem[] {
  return found.map((one) => {
    const item = readOne(one, reading);
    fillWords(item, one, reading.report);
    const linkId = one.source['linkId'];
    const name = linkId === item['id'] ? {} : { linkId: { $now: item['id'], $was: linkId } };
    const items = outline(one.inner, reading);
    const carried = { ...marksIn(item['carried']), ...name };
    return { ...item, carried, ...(items.length > 0 ? { items } : {}) } as unknown as FormItem;
  });
}

/** Items in full, each with its words in other languages under `translations`. */
export function readItems(found: readonly Found[], reading: Reading): FormItem[] {
  return found.map((one) => {
    const { context, report } = reading;
    const item = readOne(one, reading);
    if (item['type'] === 'group' || one.inner.length > 0) item['items'] = readItems(one.inner, reading);
    fillWords(item, one, report);
    reportUnread(item, one, report);
    reportSimpler(item, one, report);
    const difference = differenceOf(alone(one.source), writeWhole(item as unknown as FormItem, context));
    const marks = marksIn(item['carried']);
    delete item['carried'];
    put(item, 'carried', marks || difference ? { ...marks, ...difference } : undefined);
    return item as unknown as FormItem;
  });
}
