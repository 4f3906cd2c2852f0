// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkReconciliation } from './reconciliation.js';

defineElement(CpkReconciliation);

export default { title: 'Record/Reconciliation', component: 'cpk-reconciliation', args: { context: testHost() } };

export const Default = { args: { text: 'Tea with one sugar' } };
export const Empty = {};
export const LongText = { args: { text: 'Tea with one sugar, in the blue cup. '.repeat(20) } };
