// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckArgs, CheckReason, Facts, Order, Outcome, Slot } from '@careplan-kit/emar';
import type { ViewTools } from '../about-me/view-tools.js';
import type { MedicineFact } from '../events/medicine-event.js';
import type { Medicines } from '../parts/medicines-part.js';
import type { SendingState } from './outgoing.js';
import type { RoundDesk } from './round-desk.js';

/** What one card is about: a dose of a slot, or one of a when-required order. */
export interface CardOf {
  /** Of the card on this page: the slot's key, or the order's id. */
  readonly key: string;
  readonly order: Order;
  readonly slot: Slot | null;
}

/** What happened, as a card tells it. */
export interface Told {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly dose?: { readonly value: number; readonly unit?: string } | null;
  readonly givenAt?: string;
  readonly source?: string;
  /** What held it back, and who advised it all the same. */
  readonly override?: AdministrationRecord['override'];
  /** Who of them, where a dose of other hands is somebody's the host knows. */
  readonly administratorId?: string;
}

/** What every view of the round needs of the element. */
export interface RoundTools extends Omit<ViewTools, 'today'> {
  readonly lib: Medicines;
  readonly facts: Facts;
  readonly desk: RoundDesk;
  readonly workerId: string | null;
  readonly mayRecord: boolean;
  readonly canScan: boolean;
  readonly canAskWitness: boolean;
  /** A time of day on the clock of the service. */
  clock(instant: string): string;
  nameOf(id: string | undefined): string;
  holds(reason: Pick<CheckReason, 'code' | 'effect'>): boolean;
  stateOf(record: AdministrationRecord): SendingState | undefined;
  /** Arguments of a check for what is entered on a card. */
  proposal(card: CardOf): CheckArgs;
  /** The last moment at which the clock showed this time; null for what is no time. */
  momentOf(time: string | undefined): string | null;
  /** The moments between two times of day; null where one of them is no time. */
  spanOf(
    from: string | undefined,
    to: string | undefined,
  ): { readonly earliest: string; readonly latest: string } | null;
  tell(card: CardOf, told: Told): void;
  complete(record: AdministrationRecord, changes: Readonly<Record<string, unknown>>, key: string, why: string): void;
  /** Somebody looked at a patch: what they found, and what follows from it, together. */
  look(looks: readonly MedicineFact[], key: string, heard: string): void;
  takeBack(record: AdministrationRecord, why?: string): void;
  askWitness(card: CardOf): void;
  scanProduct(card: CardOf): void;
}
