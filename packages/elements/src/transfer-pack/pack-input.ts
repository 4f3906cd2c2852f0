// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model/reading';
import {
  type Cover,
  type DoseGiven,
  type Home,
  type PackInput,
  type Picture,
  coverOf,
  makePack,
} from '@careplan-kit/transfer';
import type { Host } from '../host-context/host-context.js';
import type { Say } from '../words/words.js';
import type { Offered } from './offered.js';
import type { Given, PackDesk } from './pack-desk.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

export interface PackMaking {
  readonly id: string;
  readonly offered: Offered;
  readonly host: Host;
  readonly desk: PackDesk;
  readonly given: Given;
  readonly home: Home;
  readonly language: 'en' | 'cy';
  readonly replaces: string | null;
  readonly lastDoses: readonly DoseGiven[];
  readonly pictures: readonly Picture[];
  readonly photoId: string | null;
  readonly say: Say;
}

/** What a pack is made of: what the host gave, and what the worker wrote and chose. */
export function inputOf({ offered, host, desk, given, say, replaces, photoId, ...rest }: PackMaking): PackInput {
  const to = desk.written(given).to.trim();
  return {
    ...rest,
    replaces: replaces ?? undefined,
    record: offered.record,
    madeAt: host.clock().toISOString(),
    handsOver: host.worker ?? { id: '', name: '' },
    to: to ? { text: to } : undefined,
    reason: desk.reason(given),
    offers: [...offered.there, ...offered.missing, ...offered.withheld],
    chosen: desk.chosen(offered),
    belongings: desk.belongings(given, say),
    photoId: photoId ?? undefined,
  };
}

/** The first page as it would be now, though nothing is written yet; null where what the host gave is no pack. */
export function previewOf({ reason, handsOver, ...rest }: PackInput, say: Say): Cover | null {
  const now = reason.now.text ? reason.now : { text: say(WORDS['transferPack.cover.blank']) };
  try {
    const preview = { ...rest, reason: { ...reason, now }, handsOver: { ...handsOver, name: handsOver.name || '-' } };
    return coverOf(makePack(preview));
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    return null;
  }
}
