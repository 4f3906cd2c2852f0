// SPDX-License-Identifier: Apache-2.0
import type { FormItem, QuestionItem } from '../contract/definition.js';
import { type Trail, at } from './faults.js';

/** An item and where it stands. */
export interface Place {
  readonly item: FormItem;
  readonly trail: Trail;
  /** The group or question it belongs to. */
  readonly parent: Place | null;
  /** The repeating items it is in, the outermost first. */
  readonly around: readonly Place[];
  /** Those, and itself when it repeats. */
  readonly within: readonly Place[];
}

export const isQuestion = (item: FormItem): item is QuestionItem => item.type !== 'group' && item.type !== 'display';

export const isRepeating = (item: FormItem): boolean => 'repeats' in item && item.repeats !== undefined;

/** Every item, each before those in it. */
export function placesOf(items: readonly FormItem[]): Place[] {
  const places: Place[] = [];
  const visit = (list: readonly FormItem[], up: Trail, parent: Place | null) => {
    const around = parent?.within ?? [];
    list.forEach((item, index) => {
      const within: Place[] = isRepeating(item) ? [] : (around as Place[]);
      const place: Place = { item, trail: at(up, index), parent, around, within };
      if (within !== around) within.push(...around, place);
      places.push(place);
      if ('items' in item && item.items) visit(item.items, at(place.trail, 'items'), place);
    });
  };
  visit(items, at(null, 'items'), null);
  return places;
}
