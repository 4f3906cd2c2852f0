// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';
import { type Bag, bagsIn, put } from '../bag.js';
import { believe } from './believe.js';
import { type Context, contextOf } from './context.js';
import { differenceOf } from './difference.js';
import type { Found } from './found.js';
import { readItem } from './read-item.js';
import type { Path, Report } from './repair.js';
import { writeWhole } from './to-questionnaire.js';
import { wordsBesideIn } from './words-beside.js';
import { writeItem } from './write-item.js';

/** Says which conditions and starting values stayed unread. */
function reportUnread(item: Bag, source: Bag, path: Path, report: Report): void {
  if (source['enableWhen'] !== undefined && item['enableWhen'] === undefined) {
    report([...path, 'enableWhen'], 'could not be read; it is kept, and the item is always shown');
  }
  const selected = bagsIn(source['answerOption']).some((option) => option['initialSelected'] === true);
  if ((source['initial'] !== undefined || selected) && item['initial'] === undefined) {
    report([...path, 'initial'], 'could not be read as one value of the item; it is kept and not used');
  }
}

/** An item without the questions inside it, as it came. */
function alone(source: Bag): Bag {
  const { item: _item, ...rest } = source;
  put(rest, 'item', wordsBesideIn(source));
  return rest;
}

/** Words that may be missing in R4 and not with us. They do not go out while nobody has changed them. */
function fillWords(item: Bag, linkId: string, path: Path, report: Report): void {
  if (item['label'] === undefined && item['type'] !== 'group') {
    const words = item['type'] === 'display' ? '' : linkId;
    item['label'] = words;
    if (words !== '') report([...path, 'text'], 'is missing; the linkId is shown');
  }
  if (!Array.isArray(item['options'])) return;
  item['options'] = bagsIn(item['options']).map((option, at) => {
    if (option['label'] !== undefined) return option;
    report([...path, 'answerOption', at], 'has no display; its code is shown');
    return { ...option, label: option['code'] };
  });
}

function readWhole(found: Found, ids: ReadonlyMap<string, string>, context: Context, report: Report): FormItem {
  const { source, path, inner } = found;
  const linkId = String(source['linkId']);
  let item: Bag = { id: ids.get(linkId), ...readItem(source, context) };
  if (item['type'] === 'group') item['items'] = inner.map((child) => readWhole(child, ids, context, report));
  item = believe(
    'item',
    item,
    source,
    (candidate) => writeItem(candidate as unknown as FormItem, context),
    (key) => report([...path, 'extension'], `our extension for "${key}" and R4's own elements differ; R4's count`),
  );
  fillWords(item, linkId, path, report);
  reportUnread(item, source, path, report);
  put(item, 'carried', differenceOf(alone(source), writeWhole(item as unknown as FormItem, context)));
  return item as unknown as FormItem;
}

/**
 * Reads all items, each with its words in other languages under `translations`. It takes two passes: a condition is read by the type and options of the question it names, which
 * may come later in the form.
 */
export function readItems(
  found: readonly Found[],
  ids: ReadonlyMap<string, string>,
  language: unknown,
  report: Report,
): FormItem[] {
  const first = found.map((one) => readWhole(one, ids, contextOf([], language), () => undefined));
  const context = contextOf(first, language);
  return found.map((one) => readWhole(one, ids, context, report));
}
