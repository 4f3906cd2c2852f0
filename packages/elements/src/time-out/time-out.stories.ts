// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeOut } from './time-out.js';

defineElement(CpkTimeOut);

export default { title: 'Drafts/Time-out warning', component: 'cpk-time-out', args: { context: testHost() } };

const inSeconds = (seconds: number) => new Date(Date.parse('2026-11-22T14:02:00Z') + seconds * 1000);

export const TwoMinutes = { args: { endsAt: inSeconds(120) } };
export const TenSeconds = { args: { endsAt: inSeconds(10) } };
export const Over = { args: { endsAt: inSeconds(0) } };
export const None = {};
export const Welsh = {
  args: { endsAt: inSeconds(120), context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
