// SPDX-License-Identifier: Apache-2.0
import { type Node, partsIn } from './node.js';

/** Characters of an expression that is read or written. The longest seen in real forms has 4,000. */
export const LONGEST = 60_000;
/** Brackets and arguments inside one another. */
export const DEEPEST_NESTING = 250;
/** Parts inside one another, the terms of a sum included. */
const DEEPEST = 1_000;
/** Far fewer than {@link LONGEST} characters can hold in earnest. */
const MOST_NODES = 30_000;

interface Extent {
  readonly nodes: number;
  readonly depth: number;
  readonly nesting: number;
}

const known = new WeakMap<Node, Extent>();

/** How large a node is. A part that stands in many places is measured once and counted in each. */
function extentOf(node: Node): Extent {
  const before = known.get(node);
  if (before) return before;
  let [nodes, depth, nesting] = [1, 0, 0];
  for (const part of partsIn(node)) {
    const inside = extentOf(part);
    const isInner = node.is === 'group' || (node.is === 'call' && part !== node.on);
    nodes += inside.nodes;
    depth = Math.max(depth, inside.depth);
    nesting = Math.max(nesting, inside.nesting + (isInner ? 1 : 0));
  }
  const extent = { nodes, depth: depth + 1, nesting };
  known.set(node, extent);
  return extent;
}

/** Whether a node is small enough to be printed, read again and compared. */
export function isWithinLimits(node: Node): boolean {
  const { nodes, depth, nesting } = extentOf(node);
  return nodes <= MOST_NODES && depth <= DEEPEST && nesting <= DEEPEST_NESTING;
}
