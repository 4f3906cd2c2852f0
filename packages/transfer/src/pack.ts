// SPDX-License-Identifier: Apache-2.0
import type { CareActor, CareRecord } from '@careplan-kit/model';
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms';

/** Words in one language. Without `lang` they are in the language of the pack. */
export interface Said {
  readonly text: string;
  /** BCP 47, where it differs from that of the pack: `cy` for words taken down in Welsh. */
  readonly lang?: string | undefined;
}

/** A photo that goes with the pack. The host fetches and, if need be, shrinks it: the library opens no address. */
export interface Picture {
  /** By which papers name it: the id of an attachment, or the host's own. */
  readonly id: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  /** What is to be seen, for those who cannot see it. */
  readonly alt: string;
}

/** A label and what is recorded under it. */
export interface Fact {
  readonly label: Said;
  readonly value: Said;
}

/** One piece of a paper, in reading order. Data and no layout: PDF, narrative and page are made from the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Said }
  | { readonly kind: 'text'; readonly text: Said }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Said[] }
  | {
      readonly kind: 'table';
      readonly caption: Said;
      readonly columns: readonly Said[];
      /** As many cells as there are columns; a cell nobody filled says so in words. */
      readonly rows: readonly (readonly Said[])[];
    }
  | { readonly kind: 'picture'; readonly pictureId: string; readonly alt: Said };

/** The headings a hospital looks under: those of the PRSB urgent transfer, as far as they are known. */
export const TRANSFER_HEADINGS = [
  'person',
  'gp-practice',
  'about-me',
  'individual-requirements',
  'alerts',
  'legal-information',
  'safeguarding',
  'professional-contacts',
  'personal-contacts',
  'transfer-details',
  'problems',
  'care-needs',
  'examination',
  'assessments',
  'risks',
  'skin',
  'infection',
  'allergies',
  'medicines',
  'last-doses',
  'care-plan',
  'end-of-life',
  'documents',
  'belongings',
] as const;
export type TransferHeading = (typeof TRANSFER_HEADINGS)[number];

/** Where a paper comes from. */
export type PaperSource =
  | { readonly from: 'record'; readonly records: readonly RecordVersion[] }
  | { readonly from: 'form'; readonly form: FormSubmission['form']; readonly submissionId: string };

export interface RecordVersion {
  readonly class: string;
  readonly recordUid: string;
  readonly versionNumber: number;
}

/** One paper as it goes: a snapshot that says whose words it is, of when, and which version. */
export interface Paper {
  /** Stable for the same part of the record, or the same form: `allergies`, `form:this-is-me`. */
  readonly id: string;
  readonly title: Said;
  readonly heading: TransferHeading;
  readonly blocks: readonly Block[];
  /** ISO instant or day of what is newest in it; absent when nobody wrote one down. */
  readonly date?: string | undefined;
  readonly author?: CareActor | undefined;
  /** "3" of a record, "1.2.0" of a form; of several records the newest one's. */
  readonly version?: string | undefined;
  readonly source: PaperSource;
}

/** A paper that may go, or one that is looked for and not there. */
export type PaperOffer =
  | {
      readonly state: 'there';
      readonly paper: Paper;
      /** Belongs in every pack; the worker may still leave it out. */
      readonly usual: boolean;
    }
  | {
      readonly state: 'missing';
      readonly id: string;
      readonly title: Said;
      readonly heading: TransferHeading;
      /** A sentence for the cover sheet: "Not in the record". */
      readonly why: Said;
    };

/** A form somebody has filled, with the definition it was filled by. */
export interface FilledForm {
  readonly definition: FormDefinition;
  readonly submission: FormSubmission;
}

export interface Belonging {
  readonly id: string;
  readonly text: Said;
  /** True when it goes with the person; false when somebody looked and it does not. Absent: nobody looked. */
  readonly goes?: boolean | undefined;
  /** "in the blue case". */
  readonly note?: Said | undefined;
}

/** A dose as it was given: by a worker, by family, or taken by the person. Facts the host has; nothing is worked out. */
export interface DoseGiven {
  readonly medicine: Said;
  readonly dose?: Said | undefined;
  /** ISO instant; when only the time of day is known, what was said ("after breakfast") stands in `when`. */
  readonly at?: string | undefined;
  readonly when?: Said | undefined;
  readonly givenBy: 'worker' | 'family' | 'person' | 'other' | 'not-known';
  /** "Robert, her son". */
  readonly who?: Said | undefined;
  /** Where this is written down. */
  readonly source: Said;
}

/** Why the person goes, in the words of whoever hands over. */
export interface TransferReason {
  /** What is wrong now. */
  readonly now: Said;
  /** What is usual for them, so that a change can be seen. */
  readonly usual?: Said | undefined;
  /** ISO instant or what was said. */
  readonly since?: string | undefined;
  readonly done?: readonly Said[] | undefined;
  /** Who was told of the transfer: the son, the GP. */
  readonly told?: readonly Said[] | undefined;
  /** Who goes with them. */
  readonly accompaniedBy?: Said | undefined;
}

/** The home, so that the ward can ring somebody who knows the person. */
export interface Home {
  readonly name: string;
  readonly telephone?: string | undefined;
  readonly address?: string | undefined;
  readonly odsCode?: string | undefined;
}

export interface Warning {
  readonly id: string;
  readonly text: Said;
  readonly date?: string | undefined;
  readonly source: RecordVersion | { readonly submissionId: string };
}

/**
 * What goes to hospital with a person: a snapshot. A later change makes a new pack that `replaces` this one; nothing that
 * was sent is changed.
 */
export interface TransferPack {
  readonly schemaVersion: 1;
  /** The host's own, such as a UUID. */
  readonly id: string;
  readonly replaces?: string | undefined;
  /** BCP 47 of the library's own words in it. */
  readonly language: 'en' | 'cy';
  /** The record as it was when the pack was made. */
  readonly record: CareRecord;
  /** ISO instant. */
  readonly madeAt: string;
  /** Who hands over. */
  readonly handsOver: CareActor;
  readonly home: Home;
  readonly to?: Said | undefined;
  readonly reason: TransferReason;
  readonly papers: readonly Paper[];
  /** Looked for and not in the record: the pack says so in as many words. */
  readonly missing: readonly Extract<PaperOffer, { state: 'missing' }>[];
  /** In the record and not in the pack, by the worker's choice: their titles are listed, so that the ward can ask. */
  readonly leftOut: readonly { readonly id: string; readonly title: Said }[];
  readonly belongings: readonly Belonging[];
  readonly alerts: readonly Warning[];
  readonly adjustments: readonly Warning[];
  readonly lastDoses: readonly DoseGiven[];
  readonly pictures: readonly Picture[];
  /** Of `pictures`: the person's face. */
  readonly photoId?: string | undefined;
}
