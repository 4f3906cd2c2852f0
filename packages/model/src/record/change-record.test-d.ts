// SPDX-License-Identifier: Apache-2.0
import { AboutMe } from '../about-me.js';
import type { CareRecord } from '../care-record.js';
import { PersonDemographics } from '../person-demographics.js';
import type { Commit } from '../record-operations.js';
import { amendRecord, authoriseRecord, createRecord, inForce, withdrawRecord } from './index.js';

declare const record: CareRecord;
declare const commit: Commit;
const from = { recordUid: 'r', versionNumber: 1 };

// Whose record it is need not be written: the commit knows.
export const text: string | undefined = createRecord(record, AboutMe, { date: '2026-11-22' }, commit).version.content
  .myWellness?.response?.text;
// What is in force can be amended as it is read.
for (const version of inForce(record, AboutMe)) amendRecord(record, AboutMe, version, version.content, commit);

// @ts-expect-error About Me is dated
createRecord(record, AboutMe, {}, commit);
// @ts-expect-error a date is text
createRecord(record, AboutMe, { date: 20261122 }, commit);
// @ts-expect-error mandatory elements are missing
createRecord(record, PersonDemographics, { dateOfBirth: '1941-05-17' }, commit);
// @ts-expect-error a section is no text
amendRecord(record, AboutMe, from, { date: '2026-11-22', myWellness: 'Well' }, commit);
// @ts-expect-error the version that was seen has to be named
amendRecord(record, AboutMe, { recordUid: 'r' }, { date: '2026-11-22' }, commit);
// @ts-expect-error nobody signs without a reason
authoriseRecord(record, AboutMe, from, { proof: 'x' }, commit);
// @ts-expect-error nothing is withdrawn without a reason
withdrawRecord(record, AboutMe, from, {}, commit);
