// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-designer`.
import { defineElement } from '@careplan-kit/elements/base';
import { CpkDesigner } from '../designer/designer.js';

defineElement(CpkDesigner);

// Also brings the types of the tag and its events into the host's program.
export { CpkDesigner };
export type { CpkDesignChangeEvent } from '../designer/design-event.js';
