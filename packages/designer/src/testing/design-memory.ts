// SPDX-License-Identifier: Apache-2.0
import type { DesignStore, KeptDesign } from '../designer/design-store.js';

/** A store for tests and stories; it forgets with the page. */
export function keptInMemory(
  designs: readonly KeptDesign[] = [],
): DesignStore & { readonly kept: Map<string, unknown> } {
  const list = new Map(designs.map((design) => [design.id, design]));
  const kept = new Map<string, unknown>();
  return {
    kept,
    list: async () => [...list.values()].sort((one, other) => other.savedAt.localeCompare(one.savedAt)),
    open: async (id) => kept.get(id),
    keep: async (design, saved) => {
      list.set(design.id, design);
      kept.set(design.id, JSON.parse(JSON.stringify(saved)));
    },
    remove: async (id) => {
      list.delete(id);
      kept.delete(id);
    },
  };
}
