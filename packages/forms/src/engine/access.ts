// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../contract/definition.js';
import type { Access } from '../contract/form-instance.js';
import type { CompiledForm, CompiledItem } from './compile.js';

/**
 * What the worker may do with each question. What reads a withheld item is withheld as well, with all that is in it:
 * whether a remark is asked for would tell the answer that calls for it.
 */
export function accessOf(
  { order }: CompiledForm,
  allowed: ((item: QuestionItem) => Access) | undefined,
): ReadonlyMap<string, Access> {
  const access = new Map<string, Access>();
  const withheld = new Set<CompiledItem>();
  for (const compiled of order) {
    const { item } = compiled;
    if (item.type !== 'group' && item.type !== 'display') {
      const given = allowed ? allowed(item) : 'write';
      // A word we do not know gives nothing away.
      if (withheld.has(compiled) || (given !== 'write' && given !== 'read')) withheld.add(compiled);
      access.set(item.id, withheld.has(compiled) ? 'none' : given);
    }
    // Whatever depends on an item stands after it in the order.
    if (withheld.has(compiled)) for (const next of [...compiled.children, ...compiled.readers]) withheld.add(next);
  }
  return access;
}
