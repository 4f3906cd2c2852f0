// SPDX-License-Identifier: Apache-2.0
import { checkRecord } from '@careplan-kit/model/check';
import { PersonalisedCareAndSupportPlan } from '@careplan-kit/model/pcsp';
import { ReasonableAdjustmentRecord } from '@careplan-kit/model/reasonable-adjustments';
import { UrgentTransfer } from '@careplan-kit/model/urgent-transfer';
import type { Command } from '../command.js';
import { readJson } from '../documents.js';
import { faultLine } from '../faults.js';

/** Every document of PRSB the check can read whole. */
const PRSB = [PersonalisedCareAndSupportPlan, UrgentTransfer, ReasonableAdjustmentRecord];

/** `record check FILE` */
export const recordCheck: Command = {
  name: 'record check',
  usage: 'FILE',
  about: 'Checks a care record against MODS and PRSB, and says how much of each class is there.',
  fewest: 1,
  most: 1,
  run({ files: [file = ''], json }, console) {
    const { ok, findings, coverage } = checkRecord(readJson(console, file), {
      prsb: PRSB,
      at: new Date().toISOString(),
    });
    if (json) console.out(JSON.stringify({ ok, findings, coverage }));
    else {
      for (const { path, rule, severity, message } of findings) {
        console.out(faultLine(file, { path, message: `${severity}: ${message} (${rule})` }));
      }
      for (const [name, { recorded, elements }] of Object.entries(coverage)) {
        if (recorded === 0) continue;
        console.out(`${name}: ${elements.present} of ${elements.all} elements, ${recorded} recorded`);
      }
      console.out(ok ? 'No errors. This says nothing of whether the care was good.' : 'There are errors.');
    }
    return ok ? 0 : 1;
  },
};
