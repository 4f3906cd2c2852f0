// SPDX-License-Identifier: Apache-2.0
import type { OwnEntry } from './nodes.js';
import type { Kept } from './question.js';
import { sameAnswer } from './same-answer.js';

/** How many steps can be taken back. */
const MOST_STEPS = 100;

type Confirmed = ReadonlyMap<string, string>;

/** One thing the worker did: how it was before, and after. */
export type Step = {
  readonly key: string;
  readonly confirmed: { readonly before: Confirmed; readonly after: Confirmed };
} & (
  | { readonly kind: 'answer'; readonly before: Kept | undefined; readonly after: Kept | undefined }
  | { readonly kind: 'entries'; readonly before: readonly OwnEntry[]; readonly after: readonly OwnEntry[] }
  | { readonly kind: 'confirmation' }
);

/** The worker's steps, to take back and to do again. */
export class History {
  #steps: Step[] = [];
  /** How many of the steps are done. */
  #done = 0;
  #open = false;

  get canUndo(): boolean {
    return this.#done > 0;
  }

  get canRedo(): boolean {
    return this.#done < this.#steps.length;
  }

  add(step: Step): void {
    if (step.kind === 'answer' && sameAnswer(step.before, step.after)) return;
    this.#steps.length = this.#done;
    const last = this.#steps.at(-1);
    if (this.#open && last?.kind === 'answer' && step.kind === 'answer' && last.key === step.key) {
      const confirmed = { before: last.confirmed.before, after: step.confirmed.after };
      this.#steps[this.#done - 1] = { ...step, before: last.before, confirmed };
    } else {
      this.#steps.push(step);
      if (this.#steps.length > MOST_STEPS) this.#steps.shift();
    }
    this.#done = this.#steps.length;
    this.#open = true;
  }

  end(): void {
    this.#open = false;
  }

  back(): Step | undefined {
    this.#open = false;
    return this.canUndo ? this.#steps[--this.#done] : undefined;
  }

  forward(): Step | undefined {
    this.#open = false;
    return this.canRedo ? this.#steps[this.#done++] : undefined;
  }

  clear(): void {
    this.#steps = [];
    this.#done = 0;
    this.#open = false;
  }
}
