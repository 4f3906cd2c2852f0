// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import { outcomeMeaning } from '../facts/outcome.js';
import type { AdministrationRecord } from '../facts/record.js';
import { MINUTE, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { type Sentence, sentence } from '../words/phrase.js';
import { SYNC_WORDS } from '../words/sync.words.js';
import type { SyncedSlot } from './synced-slots.js';

/** What the worker who looks at it is told. */
export function syncNotes(
  facts: Facts,
  slots: readonly SyncedSlot[],
  records: readonly AdministrationRecord[],
): readonly Sentence[] {
  const zone = zoneOf(facts.timezone);
  const time = (record: AdministrationRecord) => zone.local(toMs(record.givenAt)).time.slice(0, 5);
  const byId = new Map(facts.records.map((record) => [record.id, record]));
  const attempts = slots.flatMap(({ review, status, attempts: ids }): readonly Sentence[] => {
    const [first, ...rest] = ids.flatMap((id) => byId.get(id) ?? []);
    const second = rest.at(-1);
    if (!review || status === 'conflict' || !first || !second) return [];
    const reOffered = !outcomeMeaning(first.outcome).taken && outcomeMeaning(second.outcome).taken;
    const values = {
      ...{ first: first.outcome, firstTime: time(first) },
      ...{ second: second.outcome, secondTime: time(second) },
    };
    return [sentence(reOffered ? SYNC_WORDS.reOffer : SYNC_WORDS.overlap, values, facts.timezone)];
  });
  const clocks = records.flatMap((record): readonly Sentence[] => {
    if (record.needsTimeConfirmation !== true) return [];
    const minutes = Math.round((Math.abs(record.clockOffsetSeconds ?? 0) * 1000) / MINUTE);
    const words = record.likelyCause === undefined ? SYNC_WORDS.farOffClock : SYNC_WORDS.missedClockChange;
    return [sentence(words, { minutes }, facts.timezone)];
  });
  return [...attempts, ...clocks];
}
