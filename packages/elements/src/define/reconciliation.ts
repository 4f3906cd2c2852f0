// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-reconciliation`.
import { defineElement } from '../base/define-element.js';
import { CpkReconciliation } from '../reconciliation/reconciliation.js';

defineElement(CpkReconciliation);

// Also brings the tag's type into the host's program.
export { CpkReconciliation };
