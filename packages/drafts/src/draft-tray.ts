// SPDX-License-Identifier: Apache-2.0
import { openJson, sealJson } from './sealed-json.js';

const TRAY = 'draft-tray';

/** What was left over when a draft was carried to another version of its form. */
export interface DraftTray {
  readonly fromVersion: string;
  readonly movedAt: Date;
  /** What the host's `migrate` gave as its report, as JSON says it. */
  readonly report: unknown;
}

/** Sealed with the data key of the draft, and bound to its id. */
export function sealTray(key: CryptoKey, id: string, tray: readonly DraftTray[]): Promise<ArrayBuffer> {
  return sealJson(key, { tray }, TRAY, id);
}

/** @throws DraftError `tampered` or `newer-schema` */
export async function openTray(key: CryptoKey, id: string, sealed: ArrayBuffer): Promise<readonly DraftTray[]> {
  // Authentic, so written by this library.
  return trayOf((await openJson(key, sealed, TRAY, id))['tray'] as readonly DraftTray[]);
}

/** A tray as JSON gave it. */
export function trayOf(tray: readonly DraftTray[]): readonly DraftTray[] {
  return tray.map((one) => Object.freeze({ ...one, movedAt: new Date(one.movedAt) }));
}
