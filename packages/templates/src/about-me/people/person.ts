// SPDX-License-Identifier: Apache-2.0
import type { CareActor, SubjectOfCare } from '@careplan-kit/model';
import type { AboutMeSectionKey } from '@careplan-kit/model';

/** A code and its words; the system is that of the list the element uses. */
interface ListCode {
  readonly code: string;
  readonly display: string;
}

/** What a person said for About Me, by item id. A section without an entry is blank. */
export type AboutMeAnswers = Readonly<Partial<Record<AboutMeSectionKey, string>>> & {
  readonly supportedToWriteThisBy: string;
  readonly date: string;
};

/** The facts of one person, before they are a record. */
export interface PersonData {
  readonly subjectOfCare: SubjectOfCare;
  readonly demographics: {
    readonly dateOfBirth: string;
    readonly genderIdentity: ListCode;
    readonly ethnicity: ListCode;
    readonly sexualOrientation: ListCode;
    readonly firstLanguage: ListCode;
    readonly otherLanguage?: readonly ListCode[];
    readonly interpreterRequired: boolean;
  };
  readonly answers: AboutMeAnswers;
  readonly demographicsTakenBy: CareActor;
  readonly demographicsTakenAt: string;
  /** Absent while nobody has written About Me down. */
  readonly aboutMe?: { readonly writtenBy: CareActor; readonly at: string };
}
