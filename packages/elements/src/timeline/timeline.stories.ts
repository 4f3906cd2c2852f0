// SPDX-License-Identifier: Apache-2.0
import { bettyRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { aThousand, mrGreensDays } from '../testing/day-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeline } from './timeline.js';

defineElement(CpkTimeline);

export default { title: 'Record/Timeline', component: 'cpk-timeline', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

export const MrGreenToday = { args: { record: mrGreensDays() } };
export const ADayBefore = { args: { record: mrGreensDays(), day: '2026-11-21' } };
export const BesideAWeekBefore = { args: { record: mrGreensDays(), beside: 'week' } };
export const BesideTheDayBefore = { args: { record: mrGreensDays(), beside: 'day' } };
export const LateEntry = { args: { record: mrGreenRecord(), day: '2026-11-07' } };
export const IncidentsOnly = { args: { record: mrGreensDays(), kinds: ['incident'] } };
export const NothingRecorded = { args: { record: mrsSmithRecord() } };
export const ChangesToThePlan = { args: { record: bettyRecord(), day: '2026-11-20' } };
export const SomeWithheld = {
  args: { record: mrGreensDays(), context: testHost({ can: (_action, { class: name }) => name !== 'Incident' }) },
};
export const AThousandEntries = { args: { record: aThousand(), gapHours: 0 } };
export const Welsh = { args: { record: mrGreensDays(), beside: 'day', context: welsh } };
export const RightToLeft = { args: { record: mrGreensDays(), dir: 'rtl' } };
