// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import type { Questionnaire } from '../resources.js';
import { type Bag, bagsIn, put } from '../bag.js';
import { withCarried } from './carried.js';
import { type Context, contextOf } from './context.js';
import { addOwnParts } from './own-parts.js';
import { readForm } from './read-form.js';
import { readItem } from './read-item.js';
import { withTranslations, wordsOfForm } from './translations.js';
import { type FormHead, writeForm } from './write-form.js';
import { writeItem } from './write-item.js';

/** An item as R4 says it and, in extensions of ours, what R4 cannot say. Without its questions and what it carries. */
export function writeWhole(item: FormItem, context: Context): Bag {
  const element = writeItem(item, context);
  const { id: _id, type: _type, carried: _carried, ...properties } = item as FormItem & { items?: unknown };
  delete properties.items;
  addOwnParts('item', element, properties, readItem(element, context));
  return element;
}

export function writeWholeForm(form: FormHead): Bag {
  const element = writeForm(form);
  addOwnParts('form', element, form, readForm(element));
  return element;
}

/** Puts the questions of a group after the words that stand in children of their own. */
export function withQuestions(element: Bag, questions: readonly Bag[]): Bag {
  put(element, 'item', [...bagsIn(element['item']), ...questions]);
  return element;
}

function exported(item: FormItem, context: Context): Bag {
  const element = withCarried(writeWhole(item, context), item.carried);
  return item.type === 'group'
    ? withQuestions(
        element,
        item.items.map((inner) => exported(inner, context)),
      )
    : element;
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
  const context = contextOf(items, form.language);
  const element = withCarried(writeWholeForm({ ...form, translations: wordsOfForm(translations) }), carried);
  return withQuestions(
    element,
    items.map((item) => exported(item, context)),
  ) as unknown as Questionnaire;
}
