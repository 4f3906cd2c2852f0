// SPDX-License-Identifier: Apache-2.0

/** A part of a FHIRPath expression. Brackets are kept, since they tell how an author grouped a sum. */
export type Node =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly digits: string }
  | { readonly is: 'boolean'; readonly value: boolean }
  /** A date or time as written, without the `@`. */
  | { readonly is: 'moment'; readonly written: string }
  /** `3 months`, `5 'kg'`. */
  | { readonly is: 'quantity'; readonly digits: string; readonly unit: string; readonly quoted: boolean }
  | { readonly is: 'nothing' }
  | { readonly is: 'external'; readonly name: string }
  | { readonly is: 'special'; readonly name: string }
  /** Without `on`: of whatever the expression looks at. */
  | { readonly is: 'member'; readonly on: Node | undefined; readonly name: string }
  | { readonly is: 'call'; readonly on: Node | undefined; readonly name: string; readonly args: readonly Node[] }
  | { readonly is: 'index'; readonly on: Node; readonly at: Node }
  | { readonly is: 'binary'; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly is: 'sign'; readonly op: string; readonly of: Node }
  | { readonly is: 'group'; readonly of: Node };

/** How tightly operators bind, loosest first. */
export const BINDING: Readonly<Record<string, number>> = {
  implies: 1,
  or: 2,
  xor: 2,
  and: 3,
  in: 4,
  contains: 4,
  '=': 5,
  '!=': 5,
  '~': 5,
  '!~': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '|': 7,
  is: 8,
  as: 8,
  '+': 9,
  '-': 9,
  '&': 9,
  '*': 10,
  '/': 10,
  div: 10,
  mod: 10,
};

const SIGN = 11;
const TIGHTEST = 12;

function bindingOf(node: Node): number {
  if (node.is === 'binary') return BINDING[node.op]!;
  if (node.is === 'sign') return SIGN;
  return TIGHTEST;
}

/** The parts directly inside, in the order they are written. */
export function partsIn(node: Node): readonly Node[] {
  switch (node.is) {
    case 'member':
      return node.on ? [node.on] : [];
    case 'call':
      return node.on ? [node.on, ...node.args] : node.args;
    case 'index':
      return [node.on, node.at];
    case 'binary':
      return [node.left, node.right];
    case 'sign':
    case 'group':
      return [node.of];
    default:
      return [];
  }
}

export const group = (of: Node): Node => (of.is === 'group' ? of : { is: 'group', of });

const atLeast = (binding: number, node: Node) => (bindingOf(node) < binding ? group(node) : node);

/** What a member or a function is asked of. A number before a point would read as another number. */
const asked = (node: Node) => (node.is === 'number' || node.is === 'quantity' ? group(node) : atLeast(TIGHTEST, node));

export const text = (of: string): Node => ({ is: 'text', text: of });
export const external = (name: string): Node => ({ is: 'external', name });
export const special = (name: string): Node => ({ is: 'special', name });
export const THIS = special('$this');

export function number(digits: string): Node {
  const positive: Node = { is: 'number', digits: digits.replace('-', '') };
  return digits.startsWith('-') ? { is: 'sign', op: '-', of: positive } : positive;
}

export const member = (on: Node | undefined, name: string): Node => ({ is: 'member', on: on && asked(on), name });

export const call = (on: Node | undefined, name: string, ...args: readonly Node[]): Node => ({
  is: 'call',
  on: on && asked(on),
  name,
  args,
});

/** `a op b`, with brackets where they are needed. */
export function binary(op: string, left: Node, right: Node): Node {
  const binding = BINDING[op]!;
  return { is: 'binary', op, left: atLeast(binding, left), right: atLeast(binding + 1, right) };
}

export const sign = (op: string, of: Node): Node => ({ is: 'sign', op, of: atLeast(TIGHTEST, of) });

/** A node without the brackets round it. */
export function bare(node: Node): Node {
  let inner = node;
  while (inner.is === 'group') inner = inner.of;
  return inner;
}

/** The same node with other parts, in the order of {@link partsIn}. */
export function withParts(node: Node, parts: readonly Node[]): Node {
  const [first, second] = parts;
  switch (node.is) {
    case 'member':
      return member(first, node.name);
    case 'call':
      return node.on ? call(first, node.name, ...parts.slice(1)) : call(undefined, node.name, ...parts);
    case 'index':
      return { is: 'index', on: asked(first!), at: second! };
    case 'binary':
      return binary(node.op, first!, second!);
    case 'sign':
      return sign(node.op, first!);
    case 'group':
      return group(first!);
    default:
      return node;
  }
}

function alikeAlone(a: Node, b: Node): boolean {
  const { on: _on, args: _args, at: _at, left: _left, right: _right, of: _of, ...own } = a as Record<string, unknown>;
  return Object.entries(own).every(([key, value]) => (b as Record<string, unknown>)[key] === value);
}

/** Whether two nodes say the same, brackets aside. */
export function alike(one: Node, other: Node): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  if (a.is !== b.is || !alikeAlone(a, b)) return false;
  const [parts, others] = [partsIn(a), partsIn(b)];
  return parts.length === others.length && parts.every((part, at) => alike(part, others[at]!));
}
