// SPDX-License-Identifier: Apache-2.0
// What the page of every framework shows.
import type { HostContext } from '@careplan-kit/elements';
import type { CareRecord } from '@careplan-kit/model';
import { careWorkers, mrGreen } from '@careplan-kit/templates/about-me/fixtures';

export const context: HostContext = {
  worker: careWorkers.emily,
  systemIdentifier: 'bindings',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date('2026-11-22T14:02:00Z'),
  audit: () => undefined,
};

export const record: CareRecord = mrGreen.careRecord();

/** As a fault of the server would give it. */
export const broken = { ...record, records: 'none' } as unknown as CareRecord;

export const drinks = [
  { code: 'tea', label: 'Tea' },
  { code: 'juice', label: 'Juice' },
];
