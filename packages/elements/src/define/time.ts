// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-time`.
import { defineElement } from '../base/define-element.js';
import { CpkTime } from '../time/time.js';

defineElement(CpkTime);

// Also brings the tag's type into the host's program.
export { CpkTime };
