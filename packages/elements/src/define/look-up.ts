// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-look-up`.
import { defineElement } from '../base/define-element.js';
import { CpkLookUp } from '../look-up/look-up.js';

defineElement(CpkLookUp);

// Also brings the tag's type into the host's program.
export { CpkLookUp };
