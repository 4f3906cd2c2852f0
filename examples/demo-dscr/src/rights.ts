// SPDX-License-Identifier: Apache-2.0
import type { HandOverEvent, MayPassOn } from '@careplan-kit/drafts';
import type { Action, RecordPart } from '@careplan-kit/elements';
import type { CareActor } from '@careplan-kit/model';
import { WORKERS } from './residents.js';

const isVisiting = ({ role }: CareActor) => role === 'Home care worker';

/**
 * Who may do what in this product. Everyone on shift at Larkfield House reads and writes everything. A visiting home
 * care worker reads what is needed for the visit: not whom the person counts on, and nothing leaves the house.
 */
export function rightsOf(worker: CareActor): (action: Action, part: RecordPart) => boolean {
  if (!isVisiting(worker)) return () => true;
  return (action, { element }) => action === 'view' && element !== 'peopleWhoAreImportantToMe';
}

/** Who could go on with a draft of somebody else: whoever writes here. */
export const canReceive = (worker: CareActor) => !isVisiting(worker);

/** Who fills in forms of the house. */
export const mayFill = (worker: CareActor) => !isVisiting(worker);

/** A draft is taken from somebody only by a senior: they answer for the shift. */
export const mayTakeOver = ({ role }: CareActor) => role === 'Senior care worker';

export function mayPassOn(signedIn: CareActor): MayPassOn {
  return ({ action, by, to }: HandOverEvent) => {
    const receiver = WORKERS.find(({ id }) => id === to);
    if (by !== signedIn.id || !receiver || !canReceive(receiver)) return false;
    return action === 'hand-over' || mayTakeOver(signedIn);
  };
}
