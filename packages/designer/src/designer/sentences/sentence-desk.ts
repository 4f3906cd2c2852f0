// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import type { Command } from '../../design/command.js';
import type { Draft } from '../../design/draft.js';
import type { SentenceLanguage } from '../../design/sentences/in-words.js';
import { type Speakable, speakable } from '../../design/sentences/askable.js';
import type { SentenceState } from './sentence-state.js';

/** What the editors of sentences are handed. A {@link Desk} with a few things more fits. */
export interface SentenceDesk {
  readonly say: Say;
  readonly design: { readonly draft: Draft };
  /** Does something to the form; false when it was refused. */
  readonly run: (command: Command) => boolean;
  /** Language that the sentences under the editors come out in. */
  readonly language: SentenceLanguage;
  /** The day on which a sentence is tried, `YYYY-MM-DD`. */
  readonly today: string;
  /** What is typed that belongs to no form: made answers, words that are searched for. One for each page. */
  readonly state: SentenceState;
}

/** Where a sentence is said. */
export interface Scope {
  readonly desk: SentenceDesk;
  readonly draft: Draft;
  /** Ids of the repeating items in whose entry it is said. */
  readonly within: readonly string[];
  /** The item it belongs to. */
  readonly of: string | null;
  readonly can: Speakable;
}

export function scopeOf(desk: SentenceDesk, within: readonly string[], of: string | null): Scope {
  const { draft } = desk.design;
  return { desk, draft, within, of, can: speakable(draft, within, of) };
}

/** From inside the entries of a repeating item. */
export const inEntries = ({ desk, within, of }: Scope, items: string): Scope => scopeOf(desk, [...within, items], of);
