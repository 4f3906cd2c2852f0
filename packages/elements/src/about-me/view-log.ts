// SPDX-License-Identifier: Apache-2.0
import type { AuditDetail } from '../host-context/audit-event.js';

/** One version, and what of it was withheld. */
export type Viewed = Omit<Extract<AuditDetail, { readonly type: 'view' }>, 'type'>;

/**
 * Which versions are on screen: each that comes is told once, and again only when it went and came back. The form is no
 * view of its own: a worker who looks into it and leaves has not come back.
 */
export class ViewLog {
  #onScreen = new Set<string>();
  #drawn = new Map<string, { readonly person: string; readonly viewed: Viewed }>();
  #person: string | null = null;
  #paused = false;

  constructor(readonly tell: (person: string, view: Viewed & { readonly type: 'view' }) => void) {}

  /** A drawing begins. */
  begin(person: string | null, writing: boolean): void {
    this.#person = person;
    this.#paused = writing;
    this.#drawn.clear();
  }

  /** It shows this version. */
  show(viewed: Viewed): void {
    const person = this.#person;
    if (person !== null) this.#drawn.set(JSON.stringify([person, viewed]), { person, viewed });
  }

  /** It is on the page. */
  end(): void {
    if (this.#paused) return;
    const come = [...this.#drawn].filter(([key]) => !this.#onScreen.has(key));
    this.#onScreen = new Set(this.#drawn.keys());
    for (const [, { person, viewed }] of come) this.tell(person, { type: 'view', ...viewed });
  }
}
