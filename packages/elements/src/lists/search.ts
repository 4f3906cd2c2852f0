// SPDX-License-Identifier: Apache-2.0
import type { CodedAnswer } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';

/** One letter finds half a terminology. */
export const FEWEST_LETTERS = 2;

/** More lines than anybody reads. */
const MOST_FOUND = 30;

/** Long enough for the next letter of somebody who is typing. */
const PAUSE_MILLISECONDS = 250;

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly codes: readonly CodedAnswer[]; readonly left: number };

const isText = (part: unknown): part is string => typeof part === 'string' && part.trim() !== '';

/** What the host found, as far as it is codes with words; nothing else rides along into an answer. */
function codesIn(found: unknown): readonly CodedAnswer[] {
  if (!Array.isArray(found)) throw new TypeError('search() of the host context gave no list.');
  return found.flatMap((one: unknown): CodedAnswer[] => {
    const { system, code, display, version } = (one ?? {}) as Partial<CodedAnswer>;
    if (typeof system !== 'string' || !isText(code) || !isText(display)) return [];
    return [{ system, code, display, ...(isText(version) && { version }) }];
  });
}

/** Asks the host for codes, a moment after the last letter. Of several questions only the newest one is answered. */
export class Search {
  #asked: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly tools: FieldTools,
    readonly valueSet: string,
    readonly tell: (state: SearchState) => void,
  ) {}

  /** Whether the host can look anything up. */
  get isThere(): boolean {
    return this.tools.host?.().search !== undefined;
  }

  look(text: string, atOnce = false): void {
    this.#stop();
    if (!this.isThere || text.trim().length < FEWEST_LETTERS) return this.tell({ kind: 'idle' });
    this.tell({ kind: 'looking' });
    this.#timer = setTimeout(() => void this.#ask(text.trim()), atOnce ? 0 : PAUSE_MILLISECONDS);
  }

  /** Whatever is on its way is not wanted any more. */
  forget(): void {
    this.#stop();
    this.tell({ kind: 'idle' });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#asked = null;
  }

  async #ask(text: string): Promise<void> {
    const asked = (this.#asked = new AbortController());
    const { valueSet } = this;
    const language = this.tools.lang;
    try {
      const found = await this.tools.host!().search!({ valueSet, text, language, limit: MOST_FOUND }, asked.signal);
      if (asked.signal.aborted) return;
      const codes = codesIn(found);
      this.tell({ kind: 'found', codes: codes.slice(0, MOST_FOUND), left: Math.max(codes.length - MOST_FOUND, 0) });
    } catch (cause) {
      if (asked.signal.aborted) return;
      // The host's own fault must reach its log, and not stop at a sentence.
      reportError(cause);
      this.tell({ kind: 'failed' });
    }
  }
}
