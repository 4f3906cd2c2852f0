// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';

/** A made-up person to try a form with. */
export interface TryPerson {
  readonly name: string;
  readonly record: CareRecord;
}
