// SPDX-License-Identifier: Apache-2.0
import type { Medication } from '../facts/index.js';
import type { Phrase } from '../words/phrase.js';
import { NOT_A_DOSE } from '../words/orders.words.js';

/** How something is charted that is no dose at a time (R80). */
export interface OwnChart {
  /** The chart it goes on. */
  readonly recordWith: string;
  readonly warning?: Phrase;
}

const CHARTS: Readonly<Record<string, OwnChart>> = {
  thickener: { recordWith: 'fluid-chart', warning: NOT_A_DOSE.thickenerStorage },
  oxygen: { recordWith: 'oxygen-chart', warning: NOT_A_DOSE.oxygenFire },
  feed: { recordWith: 'feed-chart' },
  dressing: { recordWith: 'wound-chart' },
};

/** The chart of a product that is not a timed dose; undefined for every other product. */
export const ownChartOf = (medication: Medication | undefined): OwnChart | undefined =>
  medication?.kind !== undefined && Object.hasOwn(CHARTS, medication.kind) ? CHARTS[medication.kind] : undefined;
