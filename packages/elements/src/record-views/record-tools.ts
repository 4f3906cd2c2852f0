// SPDX-License-Identifier: Apache-2.0
import type { ViewTools } from '../about-me/view-tools.js';

/** What every piece of a record view needs of the element it is in. */
export interface RecordTools extends ViewTools {
  readonly formatTime: (moment: Date) => string;
  /** The worker's calendar day of a moment, `YYYY-MM-DD`. */
  readonly dayOf: (moment: Date) => string;
}
