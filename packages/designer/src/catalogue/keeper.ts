// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { CpkCatalogueKeepEvent } from './catalogue-events.js';
import { CATALOGUE_WORDS as WORDS } from './catalogue.words.js';
import { NotKept, filesToKeep } from './copy-kept.js';
import type { OpenReading } from './look.js';
import type { Offer } from './offers.js';
import { isStored } from './stored.js';

/** What the element says of something that was done. */
export interface Said {
  readonly phrase: Phrase;
  readonly values?: Readonly<Record<string, string>>;
  /** It was not done. */
  readonly bad?: boolean;
}

/** Makes the copy for when there is no network, one at a time. */
export class Keeper {
  #busy = false;

  constructor(
    readonly element: EventTarget,
    readonly changed: () => void,
  ) {}

  get busy(): boolean {
    return this.#busy;
  }

  /** What became of it; null when it is being made already. */
  async keep(reading: OpenReading, offers: readonly Offer[], today: string): Promise<Said | null> {
    if (this.#busy) return null;
    this.#busy = true;
    this.changed();
    try {
      const event = new CpkCatalogueKeepEvent(await filesToKeep(reading, offers, today));
      this.element.dispatchEvent(event);
      const stored = await isStored(event);
      return stored ? { phrase: WORDS['catalogue.keptNow'] } : { phrase: WORDS['catalogue.keepFailed'], bad: true };
    } catch (cause) {
      if (!(cause instanceof NotKept)) throw cause;
      return { phrase: WORDS['catalogue.notKept'], values: { title: cause.title }, bad: true };
    } finally {
      this.#busy = false;
      this.changed();
    }
  }
}
