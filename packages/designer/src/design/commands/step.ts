// SPDX-License-Identifier: Apache-2.0
import type { Applied, Around, Done, Offer, Refused } from '../applied.js';
import { DID_WORDS } from '../did.words.js';
import type { Draft, DraftItem } from '../draft.js';
import { REFUSED_WORDS } from '../refused.words.js';
import type { Phrase, Said } from '../said.js';
import { type Found, findItem } from '../tree.js';

/** What a command is done to. */
export interface Step {
  readonly draft: Draft;
  readonly around: Around;
}

type Values = Said['values'];

const said = (phrase: Phrase, values: Values): Said => (values ? { phrase, values } : { phrase });

export const refuse = (word: keyof typeof REFUSED_WORDS, values?: Values, offer?: Offer): Refused => ({
  refused: said(REFUSED_WORDS[word], values),
  ...(offer && { offer }),
});

export const tell = (draft: Draft, word: keyof typeof DID_WORDS, values?: Values, focus?: string): Done => ({
  draft,
  did: said(DID_WORDS[word], values),
  ...(focus !== undefined && { focus }),
});

export const nothing = ({ draft }: Step): Done => tell(draft, 'nothing');

/** Does something to an item that has to be there. */
export function onItem({ draft }: Step, id: string, act: (item: DraftItem, found: Found) => Applied): Applied {
  const found = findItem(draft.items, id);
  return found ? act(found.item, found) : refuse('gone');
}

/** What each kind of command does. */
export type Act<C> = (command: C, step: Step) => Applied;
