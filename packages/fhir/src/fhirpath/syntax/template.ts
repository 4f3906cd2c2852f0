// SPDX-License-Identifier: Apache-2.0
import { type Node, alike, bare, partsIn, withParts } from './node.js';
import { parse } from './parser.js';

export type Holes = Readonly<Record<string, Node>>;

/**
 * An idiom with holes, `%a_` or `%amount_`: filled in to write it, matched to read it. Each is said once, so what is
 * written is what is read.
 */
export interface Template {
  fill(holes: Holes): Node;
  /** What stands in the holes; undefined when the node is something else. */
  match(node: Node): Holes | undefined;
}

const holeOf = (node: Node) => (node.is === 'external' && node.name.endsWith('_') ? node.name.slice(0, -1) : undefined);

function fill(node: Node, holes: Holes): Node {
  const hole = holeOf(node);
  if (hole !== undefined) return holes[hole]!;
  const parts = partsIn(node);
  return parts.length === 0
    ? node
    : withParts(
        node,
        parts.map((part) => fill(part, holes)),
      );
}

function match(pattern: Node, node: Node, holes: Record<string, Node>): boolean {
  const [wanted, found] = [bare(pattern), bare(node)];
  const hole = holeOf(wanted);
  if (hole !== undefined) {
    const before = holes[hole];
    // Kept with its brackets, which say how a sum was grouped.
    if (!before) holes[hole] = node;
    return !before || alike(before, node);
  }
  const [parts, others] = [partsIn(wanted), partsIn(found)];
  if (parts.length === 0) return alike(wanted, found);
  if (wanted.is !== found.is || parts.length !== others.length) return false;
  const named = (of: Node) => ('name' in of ? of.name : 'op' in of ? of.op : '');
  return named(wanted) === named(found) && parts.every((part, at) => match(part, others[at]!, holes));
}

/** Read when it is first used. */
export function template(pattern: string): Template {
  let node: Node | undefined;
  const parsed = () => (node ??= parse(pattern)!);
  return {
    fill: (holes) => fill(parsed(), holes),
    match(other) {
      const holes: Record<string, Node> = {};
      return match(parsed(), other, holes) ? holes : undefined;
    },
  };
}
