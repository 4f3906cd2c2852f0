// SPDX-License-Identifier: Apache-2.0
import type { Desk } from './desk.js';
import { kindOf } from './kinds.js';
import { endOf, indexAfter } from './moves.js';
import { isInside } from './spots.js';

export interface Drags {
  readonly start: (event: DragEvent) => void;
  readonly over: (event: DragEvent) => void;
  readonly end: (event: DragEvent) => void;
  readonly drop: (event: DragEvent, desk: Desk) => void;
}

const rowOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('.row');

/** Lower half of a row: after it. Upper half: before it. The middle of a section: into it. */
function sideOf(event: DragEvent, row: HTMLElement): 'before' | 'into' | 'after' {
  const { top, height } = row.getBoundingClientRect();
  const part = height > 0 ? (event.clientY - top) / height : 1;
  if (row.querySelector('.section') && part > 0.25 && part < 0.75) return 'into';
  return part < 0.5 ? 'before' : 'after';
}

/** Dragging rows of the list: a shortcut for a mouse. Whatever it does, buttons and keys do too. */
export function dragsOf(): Drags {
  let moved: string | null = null;
  let marked: HTMLElement | null = null;
  const unmark = () => {
    marked?.classList.remove('drop-before', 'drop-into', 'drop-after');
    marked = null;
  };
  return {
    start(event) {
      moved = rowOf(event)?.dataset['id'] || null;
      // Firefox begins no drag without something to carry; the words of the form stay on the page.
      if (moved !== null) event.dataTransfer?.setData('text/plain', '');
    },
    over(event) {
      const row = rowOf(event);
      unmark();
      if (moved === null || !row?.dataset['id'] || row.dataset['id'] === moved) return;
      event.preventDefault();
      marked = row;
      row.classList.add(`drop-${sideOf(event, row)}`);
    },
    end() {
      unmark();
      moved = null;
    },
    drop(event, desk) {
      const row = rowOf(event);
      const id = moved;
      unmark();
      moved = null;
      const { byId } = desk.spots;
      const moving = id === null ? undefined : byId.get(id);
      const target = row?.dataset['id'] ? byId.get(row.dataset['id']) : undefined;
      if (!moving || !row || !target || moving === target) return;
      event.preventDefault();
      if (isInside(desk.spots, target.item.id, moving.item.id)) return;
      const side = sideOf(event, row);
      const { parent } = target;
      const index = indexAfter(target, moving);
      const to =
        side === 'into' && kindOf(target.item).can.has('holds-items')
          ? { parent: target.item.id, index: endOf(target.item, moving) }
          : { parent, index: side === 'before' ? index - 1 : index };
      desk.run({ kind: 'move-item', id: moving.item.id, to }, 'row');
    },
  };
}
