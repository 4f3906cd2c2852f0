// SPDX-License-Identifier: Apache-2.0
import { proveExamples } from '../../test/prove-examples.js';
import * as provisional from '../provisional/audit-information/index.js';
import * as audit from './index.js';

const entry = {
  date: '2026-11-22T14:02:00Z',
  changeType: 'authorised',
  description: 'Risk looked at again after the fall',
  systemIdentifier: 'home-system',
  reasonForAttestation: 'Manager signs every risk',
  proof: 'signature-881',
  committer: { id: 'worker-sue', name: 'Sue', role: 'Registered manager' },
  recordUid: 'risk-1',
  recordVersion: 2,
};

proveExamples('audit information', audit, [
  {
    recordClass: audit.ChangeLog,
    good: entry,
    bad: [
      ['date', '2026-11-22'],
      ['committer', 'Sue'],
      ['recordVersion', 0],
      ['recordVersion', '2'],
    ],
  },
  {
    recordClass: audit.VersionedRecordClass,
    good: {
      class: 'Risk',
      recordUid: 'risk-1',
      versionNumber: 2,
      content: { freeText: 'Falls' },
      writtenBy: { library: '0.1.0' },
    },
    bad: [
      ['versionNumber', 1.5],
      ['recordUid', 7],
      ['content', 'Falls'],
    ],
  },
]);

proveExamples('provisional audit information', provisional, [
  {
    recordClass: provisional.ProvisionalChangeLog,
    good: { ...entry, change: 'Category was slips, is falls' },
    bad: [['change', ['Category']]],
  },
]);
