// SPDX-License-Identifier: Apache-2.0
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

defineElement(CpkForm);
defineElement(CpkAboutMe);

export default { title: 'Record/About Me', component: 'cpk-about-me', args: { context: testHost() } };

export const MrGreen = { args: { record: mrGreen.careRecord() } };
export const SomePartsBlank = { args: { record: james.careRecord() } };
export const NotWrittenYet = { args: { record: betty.careRecord() } };
export const ReadOnly = { args: { record: mrsSmith.careRecord(), readOnly: true } };
export const Writing = { args: { record: mrsSmith.careRecord(), editing: true } };
export const WritingTheFirst = { args: { record: betty.careRecord(), editing: true } };
