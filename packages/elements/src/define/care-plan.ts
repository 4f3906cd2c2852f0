// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-care-plan`.
import { defineElement } from '../base/define-element.js';
import { CpkCarePlan } from '../care-plan/care-plan.js';

defineElement(CpkCarePlan);

// Also brings the tag's type into the host's program.
export { CpkCarePlan };
