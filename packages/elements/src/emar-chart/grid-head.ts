// SPDX-License-Identifier: Apache-2.0
import { noChange } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { headCell } from './grid-cells.js';

/** The head of one day's column. */
export interface DayHead {
  /** The day in full, for who hears it. */
  readonly label: string;
  readonly weekDay: string;
  readonly day: string;
  readonly looks: string;
}

function headOf({ label, weekDay, day, looks }: DayHead): HTMLElement {
  const cell = headCell('col', looks);
  cell.setAttribute('aria-label', label);
  const name = document.createElement('span');
  name.className = 'week-day';
  name.textContent = weekDay;
  cell.append(name, ` ${day}`);
  return cell;
}

/** The days of a month above its boxes, made by hand like those, and again only where they are other days or words. */
class DayHeads extends Directive {
  #said = '';

  render(_days: readonly DayHead[]): unknown {
    return noChange;
  }

  override update(_part: ChildPart, [days]: [readonly DayHead[]]): unknown {
    const said = JSON.stringify(days);
    if (said === this.#said) return noChange;
    this.#said = said;
    const all = document.createDocumentFragment();
    all.append(...days.map(headOf));
    return all;
  }
}

export const dayHeads = directive(DayHeads);
