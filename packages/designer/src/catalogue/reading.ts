// SPDX-License-Identifier: Apache-2.0
import {
  type Catalogue,
  type Refusal,
  type Signer,
  type Trust,
  openCatalogue,
  parseTrust,
} from '@careplan-kit/catalogue/host';
import type { CatalogueSource } from './catalogue-source.js';

/** How far the catalogue is: nothing of it is shown before it was opened and its signature holds. */
export type Reading =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading' }
  | { readonly is: 'no-keys'; readonly cause: string }
  | { readonly is: 'unreadable'; readonly cause: string }
  | { readonly is: 'refused'; readonly refusals: readonly Refusal[] }
  | {
      readonly is: 'open';
      readonly catalogue: Catalogue;
      readonly signers: readonly Signer[];
      readonly trust: Trust;
      readonly source: CatalogueSource;
    };

/** What went wrong, in the words of whoever threw it. */
export const causeOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

interface Given {
  readonly source: CatalogueSource | null;
  /** As `parseTrust` reads it. */
  readonly trust: unknown;
  readonly today: string;
  readonly lastSequence: number;
}

/** Opens what the host hands over, the last one only. */
export class CatalogueReader {
  #now: Reading = { is: 'nothing' };
  #turn = 0;

  constructor(readonly changed: () => void) {}

  get now(): Reading {
    return this.#now;
  }

  async read(given: Given): Promise<void> {
    const turn = ++this.#turn;
    // Who reads on while the host fetches the index anew is not interrupted before there is news.
    if (!given.source) this.#now = { is: 'nothing' };
    else if (this.#now.is !== 'open') this.#now = { is: 'reading' };
    const read = await readingOf(given);
    if (turn !== this.#turn) return;
    this.#now = read;
    this.changed();
  }
}

async function readingOf({ source, trust: json, today, lastSequence }: Given): Promise<Reading> {
  if (!source) return { is: 'nothing' };
  let trust;
  try {
    trust = await parseTrust(json);
  } catch (cause) {
    return { is: 'no-keys', cause: causeOf(cause) };
  }
  try {
    const opened = await openCatalogue(source.index, source.signatures, { trust, today, lastSequence });
    if (!opened.ok) return { is: 'refused', refusals: opened.refusals };
    return { is: 'open', catalogue: opened.catalogue, signers: opened.signers, trust, source };
  } catch (cause) {
    return { is: 'unreadable', cause: causeOf(cause) };
  }
}
