// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { partsOf } from '../definition/expression-parts.js';
import { CONDITION_WAYS } from '../engine/condition.js';
import { USUAL_TYPES } from '../item-types/usual.js';

/** What is fetched only for forms that need it. */
export type PartName = 'patterns' | 'rarer-types' | 'reckoning' | 'record' | 'scores';

/** What a form is opened with besides its definition. */
export interface FormUses {
  /** A record that fills it. */
  readonly record?: boolean | undefined;
  /** Scores are turned on. */
  readonly scores?: boolean | undefined;
}

/** Whether it does more than ask and compare. */
const reckons = (expression: Expression): boolean =>
  !(expression.op in CONDITION_WAYS) || partsOf(expression).some(reckons);

function see(items: readonly FormItem[], needed: Set<PartName>): void {
  for (const item of items) {
    if (item.type !== 'group' && item.type !== 'display' && !(item.type in USUAL_TYPES)) needed.add('rarer-types');
    if ('pattern' in item && item.pattern !== undefined) needed.add('patterns');
    const works = ('calculate' in item && item.calculate) || ('initial' in item && item.initial);
    if (works || (item.enableWhen && reckons(item.enableWhen))) needed.add('reckoning');
    if ('items' in item && item.items) see(item.items, needed);
  }
}

/** What of a definition says which parts are needed. */
export type NeedsOf = Pick<FormDefinition, 'items' | 'scores' | 'variables'>;

/** The parts that a form needs to be opened like this. */
export function partsFor({ items, scores, variables }: NeedsOf, { record, scores: scored }: FormUses): Set<PartName> {
  const needed = new Set<PartName>();
  see(items, needed);
  if (record) needed.add('record');
  if (variables && variables.length > 0) needed.add('reckoning');
  if (scored && scores && scores.length > 0) {
    needed.add('scores');
    // They bring it along.
    needed.delete('reckoning');
  }
  return needed;
}
