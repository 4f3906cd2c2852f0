// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-reference`.
import { defineElement } from '../base/define-element.js';
import { CpkReference } from '../reference/reference.js';

defineElement(CpkReference);

// Also brings the tag's type into the host's program.
export { CpkReference };
