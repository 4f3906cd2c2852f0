// SPDX-License-Identifier: Apache-2.0
import type { VersionedRecord } from '@careplan-kit/model';
import type { CoverState } from '../cover.js';
import type { Said } from '../pack.js';

/** What a line says, before its label and source are put to it. */
export interface LineParts {
  readonly state: CoverState;
  readonly texts: readonly Said[];
  /** Records it was read from, for the source. */
  readonly versions?: readonly VersionedRecord[] | undefined;
  readonly date?: string | undefined;
  readonly source?: Said | undefined;
}
