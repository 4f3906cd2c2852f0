// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormNode, Problem, QuestionNode } from '@careplan-kit/forms/contract';
import type { LaidOutArea } from './layout.js';

/** What is never drawn is no part of what a worker goes through. */
export const isShown = (node: FormNode) => node.visible && !node.item.hidden;

/** What belongs to a node and is on the page. */
export function innerOf(node: FormNode): readonly FormNode[] {
  if (node.kind === 'repeat') return node.entries.map((entry) => entry.node);
  return node.kind === 'display' ? [] : node.children.filter(isShown);
}

/** Every node in these that is on the page, themselves too. */
export function allIn(nodes: readonly FormNode[]): FormNode[] {
  return nodes.filter(isShown).flatMap((node) => [node, ...allIn(innerOf(node))]);
}

/** Questions in these nodes that the worker can answer. */
export function questionsIn(nodes: readonly FormNode[]): QuestionNode[] {
  return allIn(nodes).filter((node): node is QuestionNode => node.kind === 'question' && node.writable);
}

/** Whether the worker has anything to do there. */
export function isAsked(node: FormNode): boolean {
  return allIn([node]).some((inner) =>
    inner.kind === 'question' ? inner.writable : inner.kind === 'repeat' && !inner.withheld && inner.canAdd,
  );
}

/** A score that has a total, which nobody has confirmed. */
function unconfirmed({ scores }: FormInstance): Problem[] {
  return scores
    .filter(({ confirmed, result }) => result.total !== null && !confirmed)
    .map(({ key }) => ({ key, code: 'score-not-confirmed' }));
}

/** All that stands in the way of finishing, in order, as far as it can be seen before. */
export function problemsOf({ form, unfinished }: LaidOutArea): Problem[] {
  const known = form.problems();
  const keys = new Set(known.map(({ key }) => key));
  const waiting = unfinished.filter((key) => !keys.has(key));
  return [...known, ...unconfirmed(form), ...waiting.map((key): Problem => ({ key, code: 'unreadable' }))];
}
