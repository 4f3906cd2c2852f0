// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineStock } from './medicine-stock.js';

defineElement(CpkMedicineStock);

export default { title: 'Record/Medicine stock', component: 'cpk-medicine-stock', args: { context: testHost() } };

export const Default = { args: { text: 'Tea with one sugar' } };
export const Empty = {};
export const LongText = { args: { text: 'Tea with one sugar, in the blue cup. '.repeat(20) } };
