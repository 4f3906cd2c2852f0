// SPDX-License-Identifier: Apache-2.0
import type { Action, RecordPart } from '@careplan-kit/elements';
import type { CareActor } from '@careplan-kit/model';

/**
 * Who may do what in this product. Everyone on shift at Larkfield House reads and writes everything. A visiting home
 * care worker reads what is needed for the visit: not whom the person counts on, and nothing leaves the house.
 */
export function rightsOf({ role }: CareActor): (action: Action, part: RecordPart) => boolean {
  if (role !== 'Home care worker') return () => true;
  return (action, { element }) => action === 'view' && element !== 'peopleWhoAreImportantToMe';
}
