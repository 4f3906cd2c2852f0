// SPDX-License-Identifier: Apache-2.0
import { type DraftIdentity, ownIdentity } from './identity.js';
import { openJson, sealJson } from './sealed-json.js';

const CARD = 'draft-card';

/** One hand that a draft went through. */
export interface HandOverStep {
  readonly action: 'hand-over' | 'take-over';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly at: Date;
}

/** What a draft is, for those who have its key and not its identity. */
export interface DraftCard {
  readonly identity: DraftIdentity;
  readonly label: string | null;
  readonly history: readonly HandOverStep[];
}

/** Sealed with the data key of the draft, and bound to its id. */
export function sealCard(key: CryptoKey, id: string, { identity, label, history }: DraftCard): Promise<ArrayBuffer> {
  return sealJson(key, { identity, label, history }, CARD, id);
}

/** @throws DraftError `tampered` or `newer-schema` */
export async function openCard(key: CryptoKey, id: string, card: ArrayBuffer): Promise<DraftCard> {
  // Authentic, so written by this library.
  const { identity, label, history } = (await openJson(key, card, CARD, id)) as unknown as DraftCard;
  const steps = history.map((step) => Object.freeze({ ...step, at: new Date(step.at) }));
  return Object.freeze({ identity: ownIdentity(identity), label, history: Object.freeze(steps) });
}
