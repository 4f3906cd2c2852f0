// SPDX-License-Identifier: Apache-2.0
import { createSubmission } from '../../submission/create-submission.js';
import { extract } from '../../submission/extract.js';
import { addPart } from '../core.js';

/** What makes a submission of a finished form, and operations on the record of that. */
export interface HandOver {
  readonly createSubmission: typeof createSubmission;
  readonly extract: typeof extract;
}

export const add = () => addPart({ handOver: { createSubmission, extract } });
