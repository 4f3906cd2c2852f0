// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { USUAL_TYPES } from '../item-types/usual.js';

/** What is fetched only for forms that need it. */
export type PartName = 'patterns' | 'rarer-types' | 'record' | 'scores';

/** What a form is opened with besides its definition. */
export interface FormUses {
  /** A record that fills it. */
  readonly record?: boolean | undefined;
  /** Scores are turned on. */
  readonly scores?: boolean | undefined;
}

function see(items: readonly FormItem[], needed: Set<PartName>): void {
  for (const item of items) {
    if (item.type !== 'group' && item.type !== 'display' && !(item.type in USUAL_TYPES)) needed.add('rarer-types');
    if ('pattern' in item && item.pattern !== undefined) needed.add('patterns');
    if ('items' in item && item.items) see(item.items, needed);
  }
}

/** What of a definition says which parts are needed. */
export type NeedsOf = Pick<FormDefinition, 'items' | 'scores'>;

/** The parts that a form needs to be opened like this. */
export function partsFor({ items, scores }: NeedsOf, { record, scores: scored }: FormUses): Set<PartName> {
  const needed = new Set<PartName>();
  see(items, needed);
  if (record) needed.add('record');
  if (scored && scores && scores.length > 0) needed.add('scores');
  return needed;
}
