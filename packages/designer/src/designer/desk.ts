// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import type { Command, Place } from '../design/command.js';
import type { Design } from '../design/design.js';
import type { DraftItem } from '../design/draft.js';
import { ITEM_WORDS as WORDS } from './item.words.js';
import { kindOf } from './kinds.js';
import type { SentenceState } from './sentences/sentence-state.js';
import type { Spot, Spots } from './spots.js';

/** What asks before something is done. */
export type Question = { readonly type: 'add'; readonly at: Place } | { readonly type: 'move'; readonly id: string };

/** Where the keyboard is after something was done. */
export type Then = 'label' | 'stay' | 'row' | 'card';

/** What every view of the designer is handed. */
export interface Desk {
  readonly say: Say;
  readonly design: Design;
  readonly spots: Spots;
  /** Id of the item whose settings are shown; null: those of the form itself. */
  readonly selected: string | null;
  /** Level of the headings of views. */
  readonly level: number;
  /** BCP 47: the language the form is written in. */
  readonly writtenIn: string;
  /** It is a local copy of a standard form: locked items stay as they are. */
  readonly isCopy: boolean;
  /** Language of the sentences about the form. */
  readonly language: 'en' | 'cy';
  /** The present day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly state: SentenceState;
  /** Names of the settings that are unfolded; they stay so from question to question. */
  readonly folds: Set<string>;
  /** How many checks found something wrong with an item. */
  readonly faultsOf: (id: string) => number;
  /** Shows the settings of an item. `open` takes a small screen to them. */
  readonly select: (id: string | null, open?: boolean) => void;
  /** Does something and says what was done, or why it cannot be done. */
  readonly run: (command: Command, then?: Then) => boolean;
  /** Shows an item where it is made, from another view; null: the form itself. */
  readonly goTo: (id: string | null) => void;
  /** Says what was done, where everything that was done is said. */
  readonly tell: (words: string) => void;
  readonly ask: (question: Question | null) => void;
  readonly redraw: () => void;
}

/** The words of an item, shortened by nobody but the page; never empty. */
export function nameOf({ say }: Pick<Desk, 'say'>, item: DraftItem): string {
  if (item.label) return item.label;
  return say(kindOf(item).can.has('holds-items') ? WORDS['item.section.untitled'] : WORDS['item.untitled']);
}

/** Whether it belongs to the core of a standard form and stays as it is. */
export const isLocked = ({ item }: Spot): boolean => item.locked !== undefined;
