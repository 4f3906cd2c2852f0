// SPDX-License-Identifier: Apache-2.0
import type { RoundPerson } from '../emar-round/round-person.js';
import type { RoundTools } from '../emar-round/round-tools.js';

/** Somebody of the family who gives medicines, as the host knows them. */
export interface FamilyMember {
  /** Kept in the record as who gave it, such as `family:robert`. */
  readonly id: string;
  readonly name: string;
}

/** What every view of this element needs. */
export interface PrnTools extends RoundTools {
  readonly person: RoundPerson;
  readonly family: readonly FamilyMember[];
  /** Whether it was made sure lately that this is the person. */
  readonly isIdentified: boolean;
  /** Goes to where that is made sure. */
  toIdentity(): void;
}
