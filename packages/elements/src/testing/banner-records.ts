// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, amendRecord, createRecord, emptyCareRecord, latest, noneKnown } from '@careplan-kit/model';
import { careWorkers, mrGreenRecord } from '@careplan-kit/model/fixtures';
import { Alert, SafetyStatements, nothingAsked } from '@careplan-kit/model/mods';
import { ProvisionalAllergiesAndAdverseReactions as Allergy } from '@careplan-kit/model/provisional';

let uids = 0;

/** Who writes, for records of stories and tests. */
export const commitAt = (
  at: string,
  committer: { readonly id: string; readonly name: string } = careWorkers.eliza,
) => ({
  committer,
  at,
  systemIdentifier: 'stories',
  newUid: () => `story-${(uids += 1)}`,
});

const inWords = (originalText: string) => ({ originalText });

/** Betty's record on the day she came: not even that nobody has asked was written down. */
export const nothingWritten = (): CareRecord => emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });

/** Betty with three allergies, the worst of which was written down last. */
export function manyAllergies(): CareRecord {
  const commit = commitAt('2026-11-20T10:00:00Z', careWorkers.jane);
  const allergies = [
    { causativeAgent: inWords('Plasters'), allergyEndDate: '2019-05-01' },
    {
      causativeAgent: { system: 'http://snomed.info/sct', code: '91936005', display: 'Allergy to penicillin' },
      reactionDetailsCluster: [{ descriptionOfReaction: inWords('A rash'), severity: inWords('Mild') }],
    },
    {
      causativeAgent: { ...inWords('bees'), code: '288328004', display: 'Bee venom' },
      reactionDetailsCluster: [
        {
          descriptionOfReaction: inWords('Could not breathe, ambulance called'),
          onsetDate: '2011~',
          severity: { code: 'severe', display: 'Severe' },
        },
      ],
      comment: 'The pen is in her handbag.',
    },
  ];
  const begun = createRecord(nothingWritten(), SafetyStatements, nothingAsked('To be asked tomorrow'), commit).record;
  return allergies.reduce((record, content) => createRecord(record, Allergy, content, commit).record, begun);
}

/** Somebody answered "none known", and an allergy is on the record. */
export function contradicted(): CareRecord {
  const record = mrGreenRecord();
  const answers = latest(record, SafetyStatements)!;
  const allergies = noneKnown({ askedOn: '2026-11-19', answeredBy: 'A relative on the telephone' });
  const commit = commitAt('2026-11-19T18:10:00Z', careWorkers.sue);
  return amendRecord(record, SafetyStatements, answers, { ...answers.content, allergies }, commit).record;
}

/** Two alerts whose content has another shape than the class. */
export function damaged(): CareRecord {
  const record = mrGreenRecord();
  const records = record.records.map((version) =>
    version.class === Alert.name ? { ...version, content: { ...version.content, status: 7 } } : version,
  );
  return { ...record, records };
}

/** Betty with the document of the national flag: one adjustment in force, one removed. */
export function withAdjustments(flag?: Readonly<Record<string, string>>): CareRecord {
  const record = createRecord(
    nothingWritten(),
    SafetyStatements,
    nothingAsked('To be asked tomorrow'),
    commitAt('2026-11-20T10:00:00Z'),
  ).record;
  const uid = 'resident-betty-adjustments';
  const content = {
    ...(flag ? { flag } : {}),
    reasonableAdjustmentRecordEntry: [
      {
        category: { code: '001', display: 'Communication support' },
        reasonableAdjustment: {
          code: '415803005',
          display: 'Uses British sign language',
          system: 'http://snomed.info/sct',
        },
        reasonableAdjustmentAdditionalDetail: 'Stand in the light, face her, and wait until she looks at you.',
        date: '2026-11-20',
      },
      { reasonableAdjustment: { originalText: 'A hearing loop' }, removalReason: { code: 'DoesntApply' } },
    ],
  };
  const version = {
    class: 'Reasonable adjustments',
    recordUid: uid,
    versionNumber: 1,
    subjectOfCare: 'resident-betty',
    content,
    writtenBy: { library: 'stories' },
  };
  const entry = {
    date: '2026-11-20T11:00:00Z',
    changeType: 'created',
    systemIdentifier: 'stories',
    committer: careWorkers.jane,
    recordUid: uid,
    recordVersion: 1,
  };
  return { ...record, records: [...record.records, version], changeLog: [...record.changeLog, entry] };
}
