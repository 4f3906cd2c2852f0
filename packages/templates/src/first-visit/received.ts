// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type RecordOperation, applyOperations } from '@careplan-kit/model';
import {
  Assessment,
  Goal,
  LocalAuthority,
  Need,
  PersonalContact,
  Problem,
  SafetyStatements,
  Service,
  nothingAsked,
} from '@careplan-kit/model/mods';

const CLASSES = [Assessment, Goal, LocalAuthority, Need, PersonalContact, Problem, SafetyStatements, Service];

/** What the fixtures' councils sent, as it stands on the record before the first visit. */
export interface FromCouncil {
  readonly council: Readonly<Record<string, string>>;
  readonly found: string;
  readonly decided: string;
  readonly service: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  readonly outcomes: readonly string[];
  readonly conditions: readonly string[];
  readonly contacts: readonly Readonly<Record<string, unknown>>[];
}

/** Who the person is, and nothing else yet. */
export function beforeAboutMe(record: CareRecord): CareRecord {
  const records = record.records.filter((version) => version.class === 'Person demographics');
  const uids = new Set(records.map(({ recordUid }) => recordUid));
  return { ...record, records, changeLog: record.changeLog.filter(({ recordUid }) => uids.has(recordUid)) };
}

/** The record with what the council sent, and with nothing asked yet about safety. */
export function withCouncil(record: CareRecord, from: FromCouncil, at: string): CareRecord {
  const words = (freeText: string) => ({ freeText });
  const created = (name: string, content: Readonly<Record<string, unknown>>): RecordOperation => ({
    operation: 'create',
    class: name,
    content,
  });
  const operations = [
    created('Safety statements', nothingAsked()),
    created('Local authority', from.council),
    created('Assessment', {
      assessmentType: 'Care Act needs assessment',
      assessmentSummary: from.found,
      comment: from.decided,
    }),
    created('Service', from.service),
    ...from.needs.map((need) => created('Need', words(need))),
    ...from.outcomes.map((outcome) => created('Goal', words(outcome))),
    ...from.conditions.map((condition) => created('Problem', { problem: { originalText: condition } })),
    ...from.contacts.map((contact) => created('Personal contact', contact)),
  ];
  let made = 0;
  const commit = {
    committer: { id: 'worker-eliza', name: 'Eliza' },
    at,
    systemIdentifier: 'careplan-kit-fixtures',
    newUid: () => `${record.subjectOfCare.id}-received-${(made += 1)}`,
  };
  return applyOperations(record, operations, commit, CLASSES).record;
}
