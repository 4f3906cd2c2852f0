// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import { isBag } from '../bag.js';

/**
 * A name as it came in, if it was imported with one that ours cannot be, or without one, and has not been changed
 * since.
 */
function asItCame(carried: FormItem['carried'], key: string, now: string): string | undefined {
  const part = carried?.[key];
  if (!isBag(part) || part['$now'] !== now) return now;
  return typeof part['$was'] === 'string' ? part['$was'] : undefined;
}

/** The linkId of an item: its id, unless it was imported with one that our ids cannot be. */
export function linkIdOf(item: FormItem): string {
  return asItCame(item.carried, 'linkId', item.id) ?? item.id;
}

/** What a form is called in other resources: `url|version`, or the address alone if it came without a version. */
export function canonicalOf({ url, version, carried }: FormDefinition): string {
  const exported = asItCame(carried, 'version', version);
  const whole = exported === undefined ? url : `${url}|${exported}`;
  // A version may hold spaces, and an address may not.
  return whole.replace(/\s/g, encodeURIComponent);
}
