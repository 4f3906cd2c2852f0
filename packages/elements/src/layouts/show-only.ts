// SPDX-License-Identifier: Apache-2.0
import type { FormNode } from '@careplan-kit/forms/contract';
import type { LaidOutArea } from './layout.js';

const AWAY = 'away';

/** Shows every question. */
export function showAll({ container }: LaidOutArea): void {
  for (const element of container.querySelectorAll(`.${AWAY}`)) element.classList.remove(AWAY);
}

/**
 * Shows these nodes, with the headings of the groups they are in, and nothing else. What is hidden by a condition stays
 * so; on paper everything stands.
 */
export function showOnly(area: LaidOutArea, keys: ReadonlySet<string>): void {
  const { form } = area;
  const hide = (key: string) => area.elementOf(key)?.classList.add(AWAY);
  const mark = (nodes: readonly FormNode[]): boolean => {
    let any = false;
    for (const node of nodes) {
      if (keys.has(node.key) || (node.kind === 'group' && mark(node.children))) any = true;
      else hide(node.key);
    }
    return any;
  };
  showAll(area);
  mark(form.nodes);
  for (const { key } of form.scores) if (!keys.has(key)) hide(key);
}
