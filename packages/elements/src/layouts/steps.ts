// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormItem, FormNode, GroupNode } from '@careplan-kit/forms/contract';
import { isAsked, isShown } from './asked.js';

/** What is asked at once. */
export interface Step {
  /** Of the first node that is asked. */
  readonly key: string;
  /** With the words that stand before it, and what is worked out from it. */
  readonly nodes: readonly FormNode[];
}

/** More than this many would not be one question any more. */
const FEW = 3;

const isQuestion = ({ type, hidden }: FormItem) => type !== 'group' && type !== 'display' && !hidden;

/**
 * Questions that belong together, as a date and its reason: a group of few that holds no other group, and every group
 * whose author wishes it with `control: 'one-step'`. `control: 'separate-steps'` takes a small one apart.
 */
function isOneStep({ item: { control, items } }: GroupNode): boolean {
  if (control === 'one-step') return true;
  if (control === 'separate-steps' || items.some((item) => item.type === 'group')) return false;
  return items.filter(isQuestion).length <= FEW;
}

interface Gathered {
  readonly key: string;
  readonly nodes: FormNode[];
}

function gather(nodes: readonly FormNode[], steps: Gathered[], waiting: FormNode[]): void {
  const before = steps.length;
  for (const node of nodes) {
    if (!isShown(node)) continue;
    if (!isAsked(node)) waiting.push(node);
    else if (node.kind === 'group' && !isOneStep(node)) gather(node.children, steps, waiting);
    else steps.push({ key: node.key, nodes: [...waiting.splice(0), node] });
  }
  // What stands at the end of a group belongs to it, and not to the next.
  if (steps.length > before) steps.at(-1)!.nodes.push(...waiting.splice(0));
}

/**
 * The form in the order of its questions, as its conditions are now: a question with what belongs to it, a list of
 * entries, or a small group is one step; a score is one at the end.
 */
export function stepsOf(form: FormInstance): readonly Step[] {
  const steps: Gathered[] = [];
  const waiting: FormNode[] = [];
  gather(form.nodes, steps, waiting);
  if (waiting.length > 0) steps.push({ key: waiting[0]!.key, nodes: waiting });
  return [...steps, ...form.scores.map(({ key }) => ({ key, nodes: [] }))];
}

const isConditional = (item: FormItem): boolean =>
  item.enableWhen !== undefined || ('items' in item && (item.items ?? []).some(isConditional));

/** Whether answers can change how many steps there are. */
export const stepsCanChange = ({ definition }: FormInstance): boolean => definition.items.some(isConditional);
