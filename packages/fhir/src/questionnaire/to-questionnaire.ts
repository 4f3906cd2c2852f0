// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import type { Questionnaire } from '../resources.js';
import { type Bag, bagsIn, put } from '../bag.js';
import { withCarried } from './carried.js';
import { ITEM_TYPE } from '../addresses.js';
import { unmarked } from '../json/marked.js';
import { type Context, contextOf, itemsIn } from './context.js';
import { itemTypeOf } from './item-type-of.js';
import { addOwnParts } from './own-parts.js';
import { readForm } from './read-form.js';
import { readItem } from './read-item.js';
import { withTranslations, wordsOfForm } from './translations.js';
import { type FormHead, writeForm } from './write-form.js';
import { isStub, writeItem } from './write-item.js';

/**
 * An item as R4 says it and, in extensions of ours, what R4 cannot say. Of the items in it there are only the places,
 * and what it carries is not in it.
 */
export function writeWhole(item: FormItem, context: Context): Bag {
  const element = writeItem(item, context);
  if (itemTypeOf(element, context) !== item.type) {
    element['extension'] = [...bagsIn(element['extension']), { url: ITEM_TYPE, valueCode: item.type }];
  }
  const { id: _id, type: _type, carried: _carried, ...properties } = item as FormItem & { items?: unknown };
  delete properties.items;
  const { id: _ownId, type: _ownType, carried: _marks, ...readBack } = readItem(element, context, item.id);
  const absent = Object.keys(readBack).filter((key) => (properties as Bag)[key] === undefined);
  const nothing = Object.fromEntries(absent.map((key) => [key, null]));
  addOwnParts('item', element, { ...properties, ...nothing }, readBack);
  return element;
}

export function writeWholeForm(form: FormHead, context: Context): Bag {
  const element = writeForm(form, context);
  addOwnParts('form', element, form, readForm(element, context));
  return element;
}

/** An element with its items in their places. */
function filled(element: Bag, inner: ReadonlyMap<Bag, Bag>): Bag {
  if (inner.size === 0) return element;
  const children = bagsIn(element['item']);
  element['item'] = children.map((child) => inner.get(child) ?? child);
  return element;
}

function exported(item: FormItem, context: Context): Bag {
  const native = writeWhole(item, context);
  const inner = new Map<Bag, Bag>();
  const places = bagsIn(native['item']).filter(isStub);
  itemsIn(item).forEach((child, at) => inner.set(places[at]!, exported(child, context)));
  return filled(withCarried(native, item.carried), inner);
}

/** What the items of a definition must know of it. */
export function contextOfForm(
  { language, carried, variables = [] }: Pick<FormDefinition, 'language' | 'carried' | 'variables'>,
  items: readonly FormItem[],
): Context {
  const contained = bagsIn(unmarked(carried?.['contained']));
  return contextOf(items, { language, contained, variables: variables.map(({ name }) => name) });
}

/**
 * Writes a definition as a FHIR R4 Questionnaire. R4's own elements say all they can say; extensions of ours hold the
 * rest, so that `fromQuestionnaire` gives the same definition again.
 *
 * @param definition - as returned by `parseDefinition`
 */
export function toQuestionnaire(definition: FormDefinition): Questionnaire {
  const { format: _format, items: _items, carried, translations, ...form } = definition;
  const items = withTranslations(definition.items, translations);
  const context = contextOfForm(definition, items);
  const element = withCarried(writeWholeForm({ ...form, translations: wordsOfForm(translations) }, context), carried);
  put(
    element,
    'item',
    items.map((item) => exported(item, context)),
  );
  return element as unknown as Questionnaire;
}
