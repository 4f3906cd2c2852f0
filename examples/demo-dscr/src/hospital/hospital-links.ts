// SPDX-License-Identifier: Apache-2.0
import { el } from '../dom.js';
import type { Stay } from '../record-database.js';
import { mayFill } from '../rights.js';
import type { Session } from '../session.js';

/** The ways to hospital and back, at the head of a person's page. */
export function hospitalLinks(
  person: string,
  { worker }: Session,
  stay: Stay | undefined,
): readonly (HTMLElement | false)[] {
  return [
    mayFill(worker) && el('a', { class: 'back', href: `#/resident/${person}/hospital` }, 'Send to hospital'),
    stay !== undefined && el('a', { class: 'back', href: `#/resident/${person}/home-again` }, 'Home from hospital'),
  ];
}
