// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkPrn } from './prn.js';

defineElement(CpkPrn);

export default { title: 'Record/Prn', component: 'cpk-prn', args: { context: testHost() } };

export const Default = { args: { text: 'Tea with one sugar' } };
export const Empty = {};
export const LongText = { args: { text: 'Tea with one sugar, in the blue cup. '.repeat(20) } };
