// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import { isBag } from '../bag.js';

/** A name as it came in, if it was imported with one that ours cannot be and has not been changed since. */
function asItCame(carried: FormItem['carried'], key: string, now: string): string {
  const part = carried?.[key];
  return isBag(part) && part['$now'] === now && typeof part['$was'] === 'string' ? part['$was'] : now;
}

/** The linkId of an item: its id, unless it was imported with one that our ids cannot be. */
export function linkIdOf(item: FormItem): string {
  return asItCame(item.carried, 'linkId', item.id);
}

/** What a form is called in other resources, as `url|version`. */
export function canonicalOf({ url, version, carried }: FormDefinition): string {
  return `${url.replace(/\s/g, encodeURIComponent)}|${asItCame(carried, 'version', version)}`;
}
