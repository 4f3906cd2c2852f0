// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-yes-no`.
import { defineElement } from '../base/define-element.js';
import { CpkYesNo } from '../yes-no/yes-no.js';

defineElement(CpkYesNo);

// Also brings the tag's type into the host's program.
export { CpkYesNo };
