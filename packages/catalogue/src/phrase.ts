// SPDX-License-Identifier: Apache-2.0

/** Words people read, in the two languages of the library. The Welsh has not been reviewed. */
export interface Phrase {
  readonly en: string;
  readonly cy: string;
  /** For the translator. */
  readonly note: string;
}
