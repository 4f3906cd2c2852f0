// SPDX-License-Identifier: Apache-2.0
import { createSubmission, extract } from '@careplan-kit/forms/contract';
import { putEveryPart } from '@careplan-kit/forms/page/whole';
import { checksPart } from './checks-part.js';
import * as deferredLayout from './deferred-layout.js';
import { deferredLayoutPart } from './deferred-layout-part.js';
import * as drafts from './drafts.js';
import { draftsPart } from './drafts-part.js';
import * as entries from './entries.js';
import { entriesPart } from './entries-part.js';
import * as finish from './finish.js';
import { finishPart } from './finish-part.js';
import * as fromRecord from './from-record.js';
import { fromRecordPart } from './from-record-part.js';
import * as late from './late.js';
import { latePart } from './late-part.js';
import * as layouts from './layouts.js';
import { layoutsPart } from './layouts-part.js';
import * as scorePanel from './score-panel.js';
import { scorePanelPart } from './score-panel-part.js';
import * as table from './table.js';
import { tablePart } from './table-part.js';

/** Every piece of a form from the start, camera and rarer kinds of question apart. */
export function putWholeForm(): void {
  putEveryPart();
  checksPart.put(true);
  deferredLayoutPart.put(deferredLayout);
  draftsPart.put(drafts);
  entriesPart.put(entries);
  finishPart.put({ ...finish, createSubmission, extract });
  fromRecordPart.put(fromRecord);
  latePart.put(late);
  layoutsPart.put(layouts);
  scorePanelPart.put(scorePanel);
  tablePart.put(table);
}
