// SPDX-License-Identifier: Apache-2.0
import type { Command } from '../command.js';
import { REFUSED_WORDS } from '../refused.words.js';
import { nameOf } from '../name-of.js';
import { namesOf, readersOf, withoutReaders } from '../readers.js';
import { everyItem, without } from '../tree.js';
import { withoutWords } from '../words-beside.js';
import { lockedAway } from './locks.js';
import { besides } from './structure.js';
import { type Act, onItem, refuse, tell } from './step.js';

export const removeItem: Act<Extract<Command, { kind: 'remove-item' }>> = (command, step) =>
  onItem(step, command.id, (item) => {
    const locked = lockedAway(step, item);
    if (locked) return locked;
    const gone = new Set([...everyItem([item])].map(({ id }) => id));
    const readers = readersOf(step.draft, { items: gone });
    const name = nameOf(item);
    if (readers.length > 0 && !command.withReaders) {
      const offer = { said: { phrase: REFUSED_WORDS.removeReaders }, command: { ...command, withReaders: true } };
      return refuse('read', { item: name, readers: namesOf(readers) }, offer);
    }
    const left = withoutReaders(step.draft, readers);
    const scores = readers.flatMap((reader) => (reader.of === 'score' ? [reader.id] : []));
    const draft = withoutWords({ ...left, items: without(left.items, item.id) }, 'items', gone);
    return tell(
      withoutWords(draft, 'scores', new Set(scores)),
      readers.length > 0 ? 'removedWith' : 'removed',
      { item: name },
      besides(step.draft, item.id),
    );
  });
