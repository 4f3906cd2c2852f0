// SPDX-License-Identifier: Apache-2.0
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  type CareActor,
  type CareRecord,
  ETHNIC_CATEGORY_SYSTEM,
  GENDER_IDENTITY_SYSTEM,
  PersonDemographics,
  SEXUAL_ORIENTATION_SYSTEM,
  type SubjectOfCare,
  applyOperations,
  emptyCareRecord,
} from '@careplan-kit/model';
import {
  type AboutMeAnswers,
  type PersonData,
  bettyData,
  jamesData,
  mrBodatData,
  mrGreenData,
  mrsSmithData,
} from '@careplan-kit/model/fixtures';
import { aboutMe } from './definition.js';

export type { AboutMeAnswers };
export { careWorkers } from '@careplan-kit/model/fixtures';

/** One of the five people: who they are, what they say, and the record a home would hold of them. */
export interface PersonFixture {
  readonly subjectOfCare: SubjectOfCare;
  /** About Me as it would be typed, by item id. */
  readonly answers: AboutMeAnswers;
  /** The person's care record, built anew each time and the same each time. */
  careRecord(): CareRecord;
}

/** The system the fixtures' records say they were committed in. */
const SYSTEM = 'careplan-kit-fixtures';
/** ISO 639-1 with the NHS codes for ways of communicating; MODS names no address for the list. */
const LANGUAGE_SYSTEM = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage';

function demographicsOf({ demographics }: PersonData) {
  const language = (code: { readonly code: string; readonly display: string }) => ({
    system: LANGUAGE_SYSTEM,
    ...code,
  });
  return {
    ...demographics,
    genderIdentity: { system: GENDER_IDENTITY_SYSTEM, ...demographics.genderIdentity },
    ethnicity: { system: ETHNIC_CATEGORY_SYSTEM, ...demographics.ethnicity },
    sexualOrientation: { system: SEXUAL_ORIENTATION_SYSTEM, ...demographics.sexualOrientation },
    firstLanguage: language(demographics.firstLanguage),
    ...(demographics.otherLanguage ? { otherLanguage: demographics.otherLanguage.map(language) } : {}),
  };
}

function aboutMeOf({ answers }: PersonData) {
  const content: Record<string, unknown> = {
    date: answers.date,
    supportedToWriteThisBy: answers.supportedToWriteThisBy,
  };
  for (const { key } of ABOUT_ME_SECTIONS) if (answers[key]) content[key] = { response: { text: answers[key] } };
  return content;
}

function recordOf(data: PersonData): CareRecord {
  const create = (
    record: CareRecord,
    recordClass: typeof AboutMe | typeof PersonDemographics,
    content: Record<string, unknown>,
    committed: { committer: CareActor; at: string; uid: string; form?: string },
  ) =>
    applyOperations(
      record,
      [{ operation: 'create', class: recordClass.name, content }],
      {
        committer: committed.committer,
        at: committed.at,
        systemIdentifier: SYSTEM,
        newUid: () => `${data.subjectOfCare.id}-${committed.uid}`,
        ...(committed.form ? { form: committed.form } : {}),
      },
      [recordClass],
    ).record;

  const known = create(emptyCareRecord(data.subjectOfCare), PersonDemographics, demographicsOf(data), {
    committer: data.demographicsTakenBy,
    at: data.demographicsTakenAt,
    uid: 'demographics',
  });
  if (!data.aboutMe) return known;
  return create(known, AboutMe, aboutMeOf(data), {
    committer: data.aboutMe.writtenBy,
    at: data.aboutMe.at,
    uid: 'about-me',
    form: `${aboutMe.url}|${aboutMe.version}`,
  });
}

const fixtureOf = (data: PersonData): PersonFixture => ({
  subjectOfCare: data.subjectOfCare,
  answers: data.answers,
  careRecord: () => recordOf(data),
});

export const mrGreen = fixtureOf(mrGreenData);
export const mrBodat = fixtureOf(mrBodatData);
export const mrsSmith = fixtureOf(mrsSmithData);
export const james = fixtureOf(jamesData);
export const betty = fixtureOf(bettyData);
