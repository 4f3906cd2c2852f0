// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkCdRegister } from './cd-register.js';

defineElement(CpkCdRegister);

export default { title: 'Record/Cd register', component: 'cpk-cd-register', args: { context: testHost() } };

export const Default = { args: { text: 'Tea with one sugar' } };
export const Empty = {};
export const LongText = { args: { text: 'Tea with one sugar, in the blue cup. '.repeat(20) } };
