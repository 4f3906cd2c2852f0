// SPDX-License-Identifier: Apache-2.0
import { utf8 } from './bytes.js';
import { DraftError } from './failure.js';
import { type DraftIdentity, ownIdentity } from './identity.js';
import { isObject, readJson } from './json.js';
import { padText } from './padding.js';
import { ENVELOPE_VERSION, openBytes, sealBytes } from './sealed-bytes.js';

const SCHEMA_VERSION = 1;

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
  const content = { schemaVersion: SCHEMA_VERSION, identity, label, history };
  return sealBytes(key, padText(JSON.stringify(content)), bound(id));
}

/** @throws DraftError `tampered` or `newer-schema` */
export async function openCard(key: CryptoKey, id: string, card: ArrayBuffer): Promise<DraftCard> {
  const content = await openBytes(key, card, () => bound(id), readJson);
  if (!isObject(content) || content['schemaVersion'] !== SCHEMA_VERSION) throw new DraftError({ kind: 'newer-schema' });
  // Authentic, so written by this library.
  const { identity, label, history } = content as unknown as DraftCard;
  const steps = history.map((step) => Object.freeze({ ...step, at: new Date(step.at) }));
  return Object.freeze({ identity: ownIdentity(identity), label, history: Object.freeze(steps) });
}

function bound(id: string) {
  return utf8(JSON.stringify(['careplan-kit/draft-card', ENVELOPE_VERSION, id]));
}
