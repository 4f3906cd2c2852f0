// SPDX-License-Identifier: Apache-2.0
import type { PassphraseQuestion } from '@careplan-kit/drafts';

/** What is wrong with what was entered, before it is tried. */
export type SecretFault = 'blank' | 'differ';

/**
 * Holds one question of a key provider until the worker has answered it. What is typed is passed on and not kept: the
 * box is emptied with each try.
 */
export class SecretDesk {
  question: PassphraseQuestion | null = null;
  fault: SecretFault | null = null;
  readonly #changed: () => void;
  #answer: ((secret: string) => void) | null = null;
  #giveUp: ((reason: Error) => void) | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** A later question takes the place of one that nobody answered. */
  ask(question: PassphraseQuestion): Promise<string> {
    this.drop();
    this.question = question;
    this.#changed();
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#giveUp = reject;
    });
  }

  submit(secret: string, again: string): void {
    if (!this.question) return;
    this.fault = secret === '' ? 'blank' : this.question.why === 'new' && secret !== again ? 'differ' : null;
    if (this.fault === null) {
      const answer = this.#answer;
      this.#clear();
      answer?.(secret);
    }
    this.#changed();
  }

  /** The worker gives up, or the host has unlocked in another way. */
  drop(): void {
    const giveUp = this.#giveUp;
    this.#clear();
    giveUp?.(new DOMException('The question was not answered.', 'AbortError'));
  }

  #clear(): void {
    this.question = null;
    this.fault = null;
    this.#answer = null;
    this.#giveUp = null;
  }
}
