// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import { mrBodatRecord } from '@careplan-kit/model/fixtures';
import { betty, careWorkers, james, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';

/** What this product knows of a resident beside the care record. */
export interface Resident {
  readonly id: string;
  readonly room: string;
  /** The record a new installation begins with. */
  readonly firstRecord: () => CareRecord;
}

export const RESIDENTS: readonly Resident[] = [
  { id: mrGreen.subjectOfCare.id, room: '4', firstRecord: () => mrGreen.careRecord() },
  { id: mrBodat.subjectOfCare.id, room: '7', firstRecord: mrBodatRecord },
  { id: mrsSmith.subjectOfCare.id, room: '9', firstRecord: () => mrsSmith.careRecord() },
  { id: james.subjectOfCare.id, room: '12', firstRecord: () => james.careRecord() },
  { id: betty.subjectOfCare.id, room: '15', firstRecord: () => betty.careRecord() },
];

/** A drawing, since nobody here is real. */
export const portraitOf = (id: string) => `/portraits/${id}.png`;

export const WORKERS = Object.values(careWorkers);
