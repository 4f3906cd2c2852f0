// SPDX-License-Identifier: Apache-2.0
import type { KnownPack } from '@careplan-kit/catalogue/host';
import { type Look, type OpenReading, lookAt, lookInto } from './look.js';
import type { OfferedVersion } from './offers.js';
import type { Storing } from './look-view.js';

/** What somebody looks at: a version that is offered, or a file of their own. */
export type LookedAt =
  | { readonly is: 'offer'; readonly url: string; readonly version: OfferedVersion }
  | { readonly is: 'file'; readonly name: string; readonly bytes: Uint8Array };

interface Around {
  readonly reading: OpenReading;
  readonly today: string;
  readonly known: readonly KnownPack[];
}

/** One thing is looked at: the last that was asked for. */
export class Desk {
  #at: LookedAt | null = null;
  #look: Look = { is: 'opening' };
  #turn = 0;
  storing: Storing = 'idle';

  constructor(readonly changed: () => void) {}

  get at(): LookedAt | null {
    return this.#at;
  }

  get look(): Look {
    return this.#look;
  }

  close(): void {
    this.#turn++;
    this.#at = null;
    this.storing = 'idle';
    this.changed();
  }

  async open(at: LookedAt, around: Around): Promise<void> {
    const turn = ++this.#turn;
    this.#at = at;
    this.#look = { is: 'opening' };
    this.storing = 'idle';
    this.changed();
    const look = at.is === 'file' ? await lookInto(at.bytes, around) : await lookAt(at.version, around);
    if (turn !== this.#turn) return;
    this.#look = look;
    this.changed();
  }
}
