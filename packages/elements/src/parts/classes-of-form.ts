// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import { faultOf } from '../base/check-record.js';

/** Names of the classes that the form reads or writes. */
function classesIn(items: readonly FormItem[]): string[] {
  return items.flatMap((item) => {
    const own = 'binding' in item && item.binding ? [item.binding.class] : [];
    return 'items' in item && item.items ? [...own, ...classesIn(item.items)] : own;
  });
}

/** Why the form cannot be filled from the record; null when it can. What it does not ask for it leaves as it is. */
export const faultFor = ({ items }: FormDefinition, record: CareRecord): ReturnType<typeof faultOf> =>
  faultOf(record, classesIn(items));
