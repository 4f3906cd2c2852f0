// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-cd-register`.
import { defineElement } from '../base/define-element.js';
import { CpkCdRegister } from '../cd-register/cd-register.js';

defineElement(CpkCdRegister);

// Also brings the tag's type into the host's program.
export { CpkCdRegister };
