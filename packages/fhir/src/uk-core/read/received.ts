// SPDX-License-Identifier: Apache-2.0
import type { LeftOver, Path } from './cursor.js';

/**
 * What makes somebody look twice at something received.
 * `transfer-degraded`: its code was lost on the way; only the words count, and no automatic check may rely on it.
 * `not-a-concept`: a SNOMED CT code that is the id of a description, or mistyped; only the words were kept.
 * `other-code-list`: a code of another list than the one England uses; the same letter can mean something else.
 * `not-an-nhs-number`, `several-nhs-numbers`, `unknown-number-status`: nothing was taken. `restricted`: the person's address
 * may not be shown. `deceased`, `ended-name`, `inactive`, `unconfirmed`, `not-taken`, `stopped`: as the source says.
 * `ended-without-date`: over, and nobody says since when. `statement-of-none`: says that there is none, and does not
 * take the place of asking. `dose-not-in-words`, `several-dosages`, `follow-directions`: read the original before giving it.
 * `no-name`: of a medicine whose name did not come with it. `not-ordered`: a request that nobody has ordered.
 * `date-not-read`: left as it came.
 */
export type DoubtCode =
  | 'transfer-degraded'
  | 'not-a-concept'
  | 'other-code-list'
  | 'not-an-nhs-number'
  | 'several-nhs-numbers'
  | 'unknown-number-status'
  | 'restricted'
  | 'deceased'
  | 'ended-name'
  | 'inactive'
  | 'unconfirmed'
  | 'not-taken'
  | 'stopped'
  | 'ended-without-date'
  | 'statement-of-none'
  | 'dose-not-in-words'
  | 'several-dosages'
  | 'follow-directions'
  | 'no-name'
  | 'not-ordered'
  | 'date-not-read';

export interface Doubt {
  readonly path: Path;
  readonly code: DoubtCode;
  /** In plain English. Never repeats what the source says of the person. */
  readonly message: string;
}

/** One thing another system says, in the shape of a record of the model, as at a moment. It is no record of the home's. */
export interface ReceivedRecord {
  /** Name of the class, such as "Allergies and adverse reactions". */
  readonly class: string;
  /** The elements that were read; of a class with mandatory elements perhaps not all of them. */
  readonly content: Readonly<Record<string, unknown>>;
  /** ISO instant: so it stood at the source. */
  readonly asAt: string;
  readonly source: string;
  /** The resource it was read from. */
  readonly resource: { readonly type: string; readonly id?: string };
  /** Whom the source says it is about. */
  readonly about: { readonly reference?: string; readonly nhsNumber?: string };
  /** There when the source says that it was a mistake: it must not be taken in. */
  readonly enteredInError?: true;
  /** The resource as it came. `stringifyFhir` writes it with the same digits. */
  readonly original: unknown;
  readonly doubts: readonly Doubt[];
}

/**
 * What a document says besides records, for a person to see.
 * `nothing-recorded`, `not-asked`, `unavailable`, `withheld`: an empty list, which never says that there is nothing.
 * `list-warning`: the source says that its list is not complete. `list-note`: words of the source about a list.
 * `no-known-drug-allergy`: says nothing of other allergies. `refuted`: the source no longer believes it.
 * `do-not-perform`: an order not to give a medicine. `modifier`: it can mean the opposite of what it seems to say, and was
 * not read. `missing-reference`: a list names something that did not come. `contradiction`: allergies beside a
 * statement that there are none, which was not read. `implausible`: not what its type says.
 */
export type NoticeCode =
  | 'nothing-recorded'
  | 'not-asked'
  | 'unavailable'
  | 'withheld'
  | 'list-warning'
  | 'list-note'
  | 'no-known-drug-allergy'
  | 'refuted'
  | 'do-not-perform'
  | 'modifier'
  | 'missing-reference'
  | 'contradiction';

export interface Notice {
  readonly path: Path;
  readonly code: NoticeCode;
  readonly message: string;
  /** The source's own words, where it has some. */
  readonly words?: string;
}

export interface FhirImport {
  readonly received: readonly ReceivedRecord[];
  /** Nothing is dropped: what became no part of a record, with its path in the document. */
  readonly leftOver: readonly LeftOver[];
  /** Show all of them beside what was received. */
  readonly notices: readonly Notice[];
}

export type { LeftOver };
