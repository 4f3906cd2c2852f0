// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-lock`.
import { defineElement } from '../base/define-element.js';
import { CpkLock } from '../lock/lock.js';

defineElement(CpkLock);

// Also brings the tag's type into the host's program.
export { CpkLock };
