// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn } from '../bag.js';
import { type Path, type Report, refuse } from './repair.js';
import { asId } from './repair-form.js';
import { wordsBesideIn } from './words-beside.js';

/** An element that is an item of ours, with its place in the document it came from. */
export interface Found {
  readonly source: Bag;
  readonly path: Path;
  readonly inner: readonly Found[];
}

/** Items that are ours; help, prompts and the like belong to the item they stand under. */
export function findItems(sources: readonly Bag[], path: Path, beside: readonly Bag[] = []): Found[] {
  return sources.flatMap((source, at) => {
    if (beside.includes(source)) return [];
    const here = [...path, at];
    const inner = source['type'] === 'group' ? bagsIn(source['item']) : [];
    return [{ source, path: here, inner: findItems(inner, [...here, 'item'], wordsBesideIn(source)) }];
  });
}

function everyLinkId(sources: readonly Bag[], path: Path, see: (linkId: string, path: Path) => void): void {
  sources.forEach((source, at) => {
    see(String(source['linkId']), [...path, at]);
    everyLinkId(bagsIn(source['item']), [...path, at, 'item'], see);
  });
}

/** An id for each linkId: itself, wherever it can be one of our ids. */
export function idsFor(sources: readonly Bag[], report: Report): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const strange: { linkId: string; path: Path }[] = [];
  const taken = new Set<string>();
  everyLinkId(sources, ['item'], (linkId, path) => {
    if (ids.has(linkId)) refuse([...path, 'linkId'], 'duplicate', `the linkId ${JSON.stringify(linkId)} stands twice`);
    ids.set(linkId, linkId);
    if (asId(linkId) === linkId) taken.add(linkId);
    else strange.push({ linkId, path });
  });
  const used = new Map<string, number>();
  for (const { linkId, path } of strange) {
    const like = asId(linkId);
    let next = used.get(like) ?? 1;
    let id = like;
    while (taken.has(id)) id = `${like}-${++next}`;
    used.set(like, next);
    taken.add(id);
    ids.set(linkId, id);
    report(
      [...path, 'linkId'],
      `our ids cannot be like this; "${id}" is used inside, and the linkId goes out as it came`,
    );
  }
  return ids;
}
