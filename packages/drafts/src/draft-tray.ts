// SPDX-License-Identifier: Apache-2.0
import { utf8 } from './bytes.js';
import { DraftError } from './failure.js';
import { isObject, readJson } from './json.js';
import { padText } from './padding.js';
import { ENVELOPE_VERSION, openBytes, sealBytes } from './sealed-bytes.js';

const SCHEMA_VERSION = 1;

/** What was left over when a draft was carried to another version of its form. */
export interface DraftTray {
  readonly fromVersion: string;
  readonly movedAt: Date;
  /** What the host's `migrate` gave as its report, as JSON says it. */
  readonly report: unknown;
}

/** Sealed with the data key of the draft, and bound to its id. */
export function sealTray(key: CryptoKey, id: string, tray: readonly DraftTray[]): Promise<ArrayBuffer> {
  return sealBytes(key, padText(JSON.stringify({ schemaVersion: SCHEMA_VERSION, tray })), bound(id));
}

/** @throws DraftError `tampered` or `newer-schema` */
export async function openTray(key: CryptoKey, id: string, sealed: ArrayBuffer): Promise<readonly DraftTray[]> {
  const content = await openBytes(key, sealed, () => bound(id), readJson);
  if (!isObject(content) || content['schemaVersion'] !== SCHEMA_VERSION) throw new DraftError({ kind: 'newer-schema' });
  // Authentic, so written by this library.
  return trayOf(content['tray'] as readonly DraftTray[]);
}

/** A tray as JSON gave it. */
export function trayOf(tray: readonly DraftTray[]): readonly DraftTray[] {
  return tray.map((one) => Object.freeze({ ...one, movedAt: new Date(one.movedAt) }));
}

function bound(id: string) {
  return utf8(JSON.stringify(['careplan-kit/draft-tray', ENVELOPE_VERSION, id]));
}
