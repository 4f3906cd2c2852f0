// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-catalogue`.
import { defineElement } from '@careplan-kit/elements/base';
import { CpkCatalogue } from '../catalogue/catalogue.js';

defineElement(CpkCatalogue);

// Also brings the tag's type into the host's program.
export { CpkCatalogue };
