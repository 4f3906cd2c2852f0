// SPDX-License-Identifier: Apache-2.0
import type { HandOverEvent } from '@careplan-kit/drafts';
import type { CareActor } from '@careplan-kit/model';

/** A draft went from one worker to another: as this product's audit keeps it. */
export interface HandsEvent {
  readonly type: 'draft-handed-over' | 'draft-taken-over';
  readonly at: string;
  readonly worker: CareActor;
  readonly subjectOfCare: string;
  readonly form: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export function asAudit({ action, identity, from, to, reason, at }: HandOverEvent, worker: CareActor): HandsEvent {
  return {
    type: action === 'hand-over' ? 'draft-handed-over' : 'draft-taken-over',
    at: at.toISOString(),
    worker,
    subjectOfCare: identity.person,
    form: `${identity.form}|${identity.version}`,
    from,
    to,
    reason,
  };
}
