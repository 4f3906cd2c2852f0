// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-form`.
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';

defineElement(CpkForm);

// Also brings the tag's type into the host's program.
export { CpkForm };
