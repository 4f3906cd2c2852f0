// SPDX-License-Identifier: Apache-2.0
import { NOTE_KIND_SYSTEM, NOTE_READERS } from '@careplan-kit/model/plain';
import { isBag, textIn } from '../record-views/record-words.js';

type Bag = Readonly<Record<string, unknown>>;

/** A message that is a note of the kit's forms. */
export interface NoteIn {
  /** "Key worker notes" */
  readonly kind: string;
  /** Who may read it, in words; empty where that is withheld or was not said. */
  readonly readers: string;
  /** The rest of the message: by what way it came, and whom it was to by name. */
  readonly content: Bag;
}

const isReaders = (actor: unknown) => isBag(actor) && textIn(actor['id']).startsWith(NOTE_READERS);

/** What a message says as a note; null where it is another message. */
export function noteIn(content: Bag): NoteIn | null {
  const { medium, recipient, ...rest } = content;
  if (!isBag(medium) || medium['system'] !== NOTE_KIND_SYSTEM) return null;
  const actors: readonly unknown[] = Array.isArray(recipient) ? recipient : [];
  const way = textIn(medium['originalText']);
  return {
    kind: textIn(medium['display']),
    readers: actors.flatMap((actor) => (isBag(actor) && isReaders(actor) ? textIn(actor['name']) : [])).join(', '),
    content: {
      ...rest,
      ...(way ? { medium: way } : {}),
      recipient: actors.filter((actor) => !isReaders(actor)),
    },
  };
}

/** Several texts: each on a line of its own, but one that ends with a colon leads the next. */
export const inLines = (texts: readonly string[]): string =>
  texts
    .filter(Boolean)
    .reduce((lines, text) => (lines ? `${lines}${lines.endsWith(':') ? ' ' : '\n'}${text}` : text), '');
