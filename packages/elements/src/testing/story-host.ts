// SPDX-License-Identifier: Apache-2.0
import type { HostContext } from '../host-context/host-context.js';

/** A host for stories and tests: Emily is on shift, and it is always the same moment. */
export function testHost(changes: Partial<HostContext> = {}): HostContext {
  return {
    worker: { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' },
    systemIdentifier: 'stories',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    clock: () => new Date('2026-11-22T14:02:00Z'),
    audit: () => undefined,
    ...changes,
  };
}
