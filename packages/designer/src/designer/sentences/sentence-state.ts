// SPDX-License-Identifier: Apache-2.0
import type { MadeAnswers } from '../../design/sentences/trial.js';

/** The element the editors are drawn in. */
export interface SentenceHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** What is typed into the editors and belongs to no form. An element keeps one. */
export class SentenceState {
  readonly #host: SentenceHost;
  #answers = new Map<string, MadeAnswers>();
  #words = new Map<string, string>();
  #visit: { readonly id: string; readonly before: unknown; readonly last: string } | null = null;

  constructor(host: SentenceHost) {
    this.#host = host;
  }

  /** Made answers for what is tried under this name. */
  answersOf(name: string): MadeAnswers {
    return this.#answers.get(name) ?? {};
  }

  /** A blank answer is none. */
  setAnswer(name: string, id: string, answer: unknown): void {
    const { [id]: _, ...others } = this.answersOf(name);
    this.#answers.set(name, answer === undefined ? others : { ...others, [id]: answer });
    this.#host.requestUpdate();
  }

  /**
   * What stood at a list of kinds when the keyboard came to it: the kinds that are passed on the way to another change
   * nothing of it.
   *
   * @param now - what stands there; something else than what was chosen last begins anew
   */
  visited<Value>(id: string, now: Value): Value {
    const goesOn = this.#visit?.id === id && this.#visit.last === JSON.stringify(now);
    return goesOn ? (this.#visit!.before as Value) : now;
  }

  /** Something was chosen from a list of kinds. Without it, the keyboard left the list. */
  visit(id?: string, before?: unknown, last?: unknown): void {
    this.#visit = id === undefined ? null : { id, before, last: JSON.stringify(last) };
  }

  forgetAnswers(name: string): void {
    this.#answers.delete(name);
    this.#host.requestUpdate();
  }

  /** Another form is looked at: what was made up for the last one is nothing to it. */
  begin(): void {
    this.#answers.clear();
    this.#words.clear();
    this.#visit = null;
  }

  /** What somebody typed or chose to look at: words that are searched for, a language. */
  wordsOf(name: string): string {
    return this.#words.get(name) ?? '';
  }

  setWords(name: string, words: string): void {
    this.#words.set(name, words);
    this.#host.requestUpdate();
  }

  /** Brings the keyboard to a control, once it is drawn: what had it may be gone. */
  async focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)?.focus();
  }
}
