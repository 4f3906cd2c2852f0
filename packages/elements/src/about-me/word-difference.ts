// SPDX-License-Identifier: Apache-2.0
import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Words with the marks inside them, runs of other signs (an emoji of several code points stays whole), and the spaces
 * between. Every sign of the text is in one of them.
 */
const TOKENS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Join_Control}'’-]*|[^\s\p{L}\p{N}]+|\s+/gu;

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

/** Words that came and went at one place, before it is known where that place ends. */
interface Place {
  removed: string;
  added: string;
  /** Space that stayed, and belongs to the place if another change follows. */
  space: string;
}

/**
 * A space that stayed between two changed words is taken as part of the change: it reads as one change, and a screen
 * reader says so once instead of at each word.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let place: Place | null = null;
  const close = () => {
    if (!place) return;
    if (place.removed) result.push({ kind: 'removed', text: place.removed });
    if (place.added) result.push({ kind: 'added', text: place.added });
    if (place.space) result.push({ kind: 'same', text: place.space });
    place = null;
  };
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      if (place && !place.space && /^[^\S\n]+$/.test(text)) place.space = text;
      else {
        close();
        result.push({ kind, text });
      }
      continue;
    }
    place ??= { removed: '', added: '', space: '' };
    place.removed += place.space;
    place.added += place.space;
    place.space = '';
    place[kind] += text;
  }
  close();
  return result;
}

/**
 * What changed, word by word. The removed and the unchanged pieces together are the text before, the added and the
 * unchanged ones the text after.
 *
 * @param budget - milliseconds
 * @returns null when the two are so long and so different that it would take longer
 */
export function wordDifference(before: string, after: string, budget: number): readonly Piece[] | null {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { timeout: budget });
  if (!changes) return null;
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}
