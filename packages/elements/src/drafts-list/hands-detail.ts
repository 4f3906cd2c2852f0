// SPDX-License-Identifier: Apache-2.0
import type { HandOverEvent } from '@careplan-kit/drafts';
import type { AuditDetail } from '../host-context/audit-event.js';

const TYPES = { 'hand-over': 'draft-handed-over', 'take-over': 'draft-taken-over' } as const;

/** A change of hands as the host's audit keeps it. */
export function handsDetail({ action, identity, from, to, reason }: HandOverEvent): AuditDetail {
  return { type: TYPES[action], form: `${identity.form}|${identity.version}`, from, to, reason };
}
