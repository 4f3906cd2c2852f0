// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-signature`.
import { defineElement } from '../base/define-element.js';
import { CpkSignature } from '../signature/signature.js';

defineElement(CpkSignature);

// Also brings the tag's type into the host's program.
export { CpkSignature };
