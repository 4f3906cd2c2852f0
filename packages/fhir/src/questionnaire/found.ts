// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn } from '../bag.js';
import type { Path, Report } from './repair.js';
import { asId } from './repair-form.js';
import { wordsBesideIn } from './words-beside.js';

/** An element that is an item of ours, with its place in the document it came from. */
export interface Found {
  readonly source: Bag;
  readonly path: Path;
  readonly inner: readonly Found[];
  /** That something in it or round it changes its meaning in a way nobody here knows: nothing of it is worked out. */
  readonly modified: boolean;
}

/** Items that are ours; help, prompts and the like belong to the item they stand under. */
export function findItems(
  sources: readonly Bag[],
  path: Path,
  modified: boolean,
  beside: readonly Bag[] = [],
): readonly Found[] {
  return sources.flatMap((source, at) => {
    if (beside.includes(source)) return [];
    const here = [...path, at];
    const changed = modified || source['modifierExtension'] !== undefined;
    const inner = findItems(bagsIn(source['item']), [...here, 'item'], changed, wordsBesideIn(source));
    return [{ source, path: here, inner, modified: changed }];
  });
}

function everyItem(sources: readonly Bag[], path: Path, see: (source: Bag, path: Path) => void): void {
  sources.forEach((source, at) => {
    see(source, [...path, at]);
    everyItem(bagsIn(source['item']), [...path, at, 'item'], see);
  });
}

/** An id for each element: its linkId, wherever that can be one of our ids and stands there for the first time. */
export function idsFor(sources: readonly Bag[], report: Report): ReadonlyMap<Bag, string> {
  const ids = new Map<Bag, string>();
  const strange: { source: Bag; path: Path; again: boolean }[] = [];
  const seen = new Set<string>();
  const taken = new Set<string>();
  everyItem(sources, ['item'], (source, path) => {
    const linkId = String(source['linkId']);
    const again = seen.has(linkId);
    seen.add(linkId);
    if (again || asId(linkId) !== linkId) {
      strange.push({ source, path, again });
      return;
    }
    taken.add(linkId);
    ids.set(source, linkId);
  });
  const used = new Map<string, number>();
  for (const { source, path, again } of strange) {
    const like = asId(String(source['linkId']));
    let next = used.get(like) ?? 1;
    let id = like;
    while (taken.has(id)) id = `${like}-${++next}`;
    used.set(like, next);
    taken.add(id);
    ids.set(source, id);
    const why = again ? 'stands twice in the form' : 'our ids cannot be like this';
    report([...path, 'linkId'], `${why}; "${id}" is used inside, and the linkId goes out as it came`);
  }
  return ids;
}
