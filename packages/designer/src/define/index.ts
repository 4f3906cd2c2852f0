// SPDX-License-Identifier: Apache-2.0
// Importing this file registers every element of the package.
import { defineElement } from '@careplan-kit/elements/base';
import { CpkCatalogue } from '../catalogue/catalogue.js';
import { CpkDesigner } from '../designer/designer.js';

for (const element of [CpkCatalogue, CpkDesigner]) defineElement(element);

export * from '../index.js';
