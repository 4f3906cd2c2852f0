// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-time-out`.
import { defineElement } from '../base/define-element.js';
import { CpkTimeOut } from '../time-out/time-out.js';

defineElement(CpkTimeOut);

// Also brings the tag's type into the host's program.
export { CpkTimeOut };
