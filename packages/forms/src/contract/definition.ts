// SPDX-License-Identifier: Apache-2.0

import type { UnknownReason } from './answers.js';
import type { Expression, Range } from './expression.js';
import type { Score } from './score.js';

/** A code from a terminology that says what an item or a form means: SNOMED CT, a PRSB element, an archetype path. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display?: string | undefined;
}

/** Ties an item to one element of a record class. */
export interface Binding {
  /** Name of the class, such as "About Me". */
  readonly class: string;
  /** Key of the element in the class. */
  readonly element: string;
  /** Path inside the element, parts joined by dots: `response.text`. Without it, the element itself. */
  readonly select?: string | undefined;
  /** `read` prefills, `write` extracts; without it, both. */
  readonly mode?: 'read' | 'write' | 'both' | undefined;
  /** `create` makes a new record each time; without it, the latest one is amended, or made if there is none. */
  readonly on?: 'create' | 'amend' | undefined;
  /** How a choice stands in the record: its code alone (the default), or code, system and words together. */
  readonly as?: 'code' | 'coded-value' | undefined;
}

/**
 * Ties each entry of a repeating group to a record of its own (without `element`), or to one object in a list that is an
 * element of a class (with it). Items inside bind to the same class; in a list, by `select` alone.
 */
export interface EntryBinding {
  readonly class: string;
  readonly element?: string | undefined;
  readonly select?: string | undefined;
  readonly mode?: 'read' | 'write' | 'both' | undefined;
  /**
   * What becomes of a record whose entry the worker took away: `keep` leaves it as it is (the default), `close`
   * completes it, and a completed record is no entry of the form any more. Nothing is ever deleted.
   */
  readonly whenRemoved?: 'keep' | 'close' | undefined;
  /**
   * For entries that are records: the list of another record, such as a plan, that names them in order. Each object of
   * the list names one by its `recordUid`. Records of the class that no part of that record names follow, unless they are
   * completed; in an entry, only those that name its record or are named by it. What is new, or stands there for the first
   * time, is written into the list.
   *
   * A group with this may stand in the entry of another with the same class and element: its list is then in the object
   * that names the entry round it, under `select`. Items bound to that class and element stand in the object itself.
   */
  readonly listedIn?: ListedIn | undefined;
  /**
   * For entries that are records: only those that say one of some texts at a place. What a new entry says there is for a
   * question in it to ask, so that it is found again.
   */
  readonly where?: EntryFilter | undefined;
}

/** A place in a record, and the texts of which it must hold one. */
export interface EntryFilter {
  readonly element: string;
  readonly select?: string | undefined;
  readonly is: readonly string[];
}

/** A list in a record. */
export interface ListedIn {
  readonly class: string;
  readonly element: string;
  readonly select?: string | undefined;
}

/** How often an item may be given. */
export interface Repeats {
  /** Fewest entries; as many stand there when the form opens, and fewer are a fault. */
  readonly min?: number | undefined;
  /** Most entries. */
  readonly max?: number | undefined;
  /** What one entry is called, as it stands within a sentence: `risk`. Headings and buttons say it: "Add another risk". */
  readonly each?: string | undefined;
}

interface ItemBase {
  /** Readable, fixed at publication and never used again for another question. */
  readonly id: string;
  readonly codes?: readonly Code[] | undefined;
  /** Shown only when this is true. */
  readonly enableWhen?: Expression | undefined;
  /** Never drawn. It counts in conditions and calculations, and its answer is kept. */
  readonly hidden?: boolean | undefined;
  /** Number or letter before the label: "2a". */
  readonly prefix?: string | undefined;
  /** A wish how to draw it: `radio`, `drop-down`, `table`. A renderer that does not know the word draws it as usual. */
  readonly control?: string | undefined;
  /**
   * Belongs to the core of a standard form, so that answers compare wherever it is filled in. A local copy keeps the item
   * as it is, in its group; with `may-hide` it may draw it nowhere. The engine pays no heed: `compareToCore` of the
   * catalogue package says whether a copy keeps to it.
   */
  readonly locked?: 'always' | 'may-hide' | undefined;
  /** Parts of an imported form this library does not use; they go out again as they came in. */
  readonly carried?: Readonly<Record<string, unknown>> | undefined;
}

interface QuestionBase extends ItemBase {
  readonly label: string;
  readonly help?: string | undefined;
  /** Questions to ask the person: they guide and never limit the answer. */
  readonly prompts?: readonly string[] | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** The answer is worked out, not typed. */
  readonly calculate?: Expression | undefined;
  /** The answer to begin with when nothing else fills it. */
  readonly initial?: Expression | undefined;
  readonly binding?: Binding | undefined;
  /** What a hidden answer means on submission: `keep` submits it, `clear` (the default) sets it aside for audit. */
  readonly whenHidden?: 'keep' | 'clear' | undefined;
  /** Which reasons for having no answer the worker may give. On an item of safety a blank never reads as "none". */
  readonly unknowns?: readonly UnknownReason[] | undefined;
  /** Given several times, each with its own entry. Not for a multiple choice, which holds several answers as it is. */
  readonly repeats?: Repeats | undefined;
  /** Items that belong to this question and follow it; in a repeating question, to each entry of it. */
  readonly items?: readonly FormItem[] | undefined;
}

export interface TextItem extends QuestionBase {
  readonly type: 'text' | 'long-text';
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** `url` for a web address. It is never opened or fetched. */
  readonly format?: 'url' | undefined;
  /** The whole text has to match. A small language without look-ahead and back-references; see the package README. */
  readonly pattern?: string | undefined;
}

export interface BooleanItem extends QuestionBase {
  readonly type: 'boolean';
}

/** A range of numbers that is worth some points. */
export interface PointsRange extends Range {
  readonly weight: string | number;
}

export interface NumberItem extends QuestionBase {
  readonly type: 'integer' | 'decimal';
  /** As a decimal text or a number; both ends count. */
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  /** Most digits after the point (decimal only). */
  readonly decimalPlaces?: number | undefined;
  /** Shown after the box: "kg". */
  readonly unit?: string | undefined;
  /** UCUM code of the unit. */
  readonly unitCode?: string | undefined;
  /** What a number is worth, in scored forms: the first range that holds it. */
  readonly points?: readonly PointsRange[] | undefined;
}

/** A unit that may be chosen with an amount. */
export interface UnitOption {
  /** UCUM code. */
  readonly code: string;
  readonly label: string;
  /** How many of the first unit one of this is, as exact digits. Without it amounts in it are not compared. */
  readonly factor?: string | undefined;
}

/** An amount with its unit. Limits and expressions count in the first unit. */
export interface QuantityItem extends QuestionBase {
  readonly type: 'quantity';
  readonly units: readonly UnitOption[];
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly decimalPlaces?: number | undefined;
  readonly points?: readonly PointsRange[] | undefined;
}

/** A whole number chosen along a line. */
export interface ScaleItem extends QuestionBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  /** 1 without. */
  readonly step?: number | undefined;
  /** Words at some of the numbers, by the number: `{"0": "no pain", "10": "the worst"}`. */
  readonly marks?: Readonly<Record<string, string>> | undefined;
  readonly points?: readonly PointsRange[] | undefined;
}

export interface DateItem extends QuestionBase {
  readonly type: 'date';
  /** `YYYY-MM-DD` or `today`; both ends count. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A date of which the day, or the month too, may be unknown; the limits as those of a date. */
export interface PartialDateItem extends QuestionBase {
  readonly type: 'partial-date';
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Hours and minutes by the clock on the wall; limits as `HH:MM`. */
export interface TimeItem extends QuestionBase {
  readonly type: 'time';
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Date and time by the clock on the wall; limits as `YYYY-MM-DDTHH:MM` or `today`. */
export interface DateTimeItem extends QuestionBase {
  readonly type: 'date-time';
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

export interface Option {
  readonly code: string;
  readonly label: string;
  readonly system?: string | undefined;
  /** Version of the terminology. */
  readonly version?: string | undefined;
  /** Points, in scored forms. */
  readonly weight?: number | undefined;
  /** In a multiple choice: stands alone, as "none of these". */
  readonly exclusive?: boolean | undefined;
}

export interface ChoiceItem extends QuestionBase {
  readonly type: 'choice' | 'multiple-choice';
  readonly options: readonly Option[];
  /** The worker may give own words instead; the label of the box for them. */
  readonly open?: { readonly label?: string | undefined } | undefined;
  /** Most answers (multiple choice only). */
  readonly mostChoices?: number | undefined;
}

/** A code looked up in a terminology of the host's. What is not found may be given in own words where it is open. */
export interface LookUpItem extends QuestionBase {
  readonly type: 'look-up';
  /** What may be chosen from: address of a value set, or the name the host knows it by. */
  readonly valueSet: string;
  readonly open?: { readonly label?: string | undefined } | undefined;
}

export interface SignatureItem extends QuestionBase {
  readonly type: 'signature';
  /** Which ways are allowed; without it, both. */
  readonly methods?: readonly ('drawn' | 'typed')[] | undefined;
  /** Who it has to be, in words shown above the box: "the person, or who acts for them". */
  readonly signer?: string | undefined;
}

export interface BodyMapItem extends QuestionBase {
  readonly type: 'body-map';
  /** What a mark may be: bruise, wound, cream. Without it, any mark with a note. */
  readonly kinds?: readonly Option[] | undefined;
  readonly mostMarks?: number | undefined;
}

/** Points at a record of the same person. */
export interface ReferenceItem extends QuestionBase {
  readonly type: 'reference';
  /** Names of the classes that may be pointed at; without it, any. */
  readonly classes?: readonly string[] | undefined;
}

export type AttachmentKind = 'photo' | 'audio' | 'video' | 'file';

/** A file: taken, recorded or chosen in the page. */
export interface AttachmentItem extends QuestionBase {
  readonly type: 'attachment';
  /** What may be given; without it, every kind. */
  readonly kinds?: readonly AttachmentKind[] | undefined;
  /** Most bytes. */
  readonly maxSize?: number | undefined;
  /** Longest recording made in the page. A file from elsewhere may last longer. */
  readonly maxSeconds?: number | undefined;
}

export type QuestionItem =
  | TextItem
  | BooleanItem
  | NumberItem
  | QuantityItem
  | ScaleItem
  | DateItem
  | PartialDateItem
  | TimeItem
  | DateTimeItem
  | ChoiceItem
  | LookUpItem
  | AttachmentItem
  | SignatureItem
  | BodyMapItem
  | ReferenceItem;

/** Words between questions. */
export interface DisplayItem extends ItemBase {
  readonly type: 'display';
  readonly label: string;
}

export interface GroupItem extends ItemBase {
  readonly type: 'group';
  readonly label?: string | undefined;
  readonly help?: string | undefined;
  readonly items: readonly FormItem[];
  /** Given several times: each entry has answers of its own. */
  readonly repeats?: Repeats | undefined;
  /** `table` draws the entries as the rows of a chart. */
  readonly layout?: 'list' | 'table' | undefined;
  /** Only for a repeating group. */
  readonly binding?: EntryBinding | undefined;
}

export type FormItem = QuestionItem | DisplayItem | GroupItem;

/**
 * The words of one item in another language. An item is shown in that language only when every part it has in its own
 * is here (a unit excepted), so that a sentence never stands under the name of another language.
 */
export interface ItemWords {
  readonly label?: string | undefined;
  readonly help?: string | undefined;
  /** These may be more or fewer than the item's own. */
  readonly prompts?: readonly string[] | undefined;
  /** Labels by the option's code; of a body map, its kinds. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly unit?: string | undefined;
  /** Labels of units by their code. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  /** Words of a scale by the number. */
  readonly marks?: Readonly<Record<string, string>> | undefined;
  /** Label of the box for own words. */
  readonly open?: string | undefined;
  readonly signer?: string | undefined;
  /** What one entry of a repeating item is called. */
  readonly each?: string | undefined;
}

/** The words of one score in another language: by the codes of its bands, flags and results, and its parts in order. */
export interface ScoreWords {
  readonly title?: string | undefined;
  readonly parts?: readonly string[] | undefined;
  readonly bands?: Readonly<Record<string, string>> | undefined;
  readonly flags?: Readonly<Record<string, string>> | undefined;
  readonly results?: Readonly<Record<string, string>> | undefined;
}

/** A form's words in another language. */
export interface Translation {
  /** Whether a speaker of the language has checked it. */
  readonly reviewed: boolean;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** By item id. */
  readonly items: Readonly<Record<string, ItemWords>>;
  /** By id of the score. */
  readonly scores?: Readonly<Record<string, ScoreWords>> | undefined;
}

/** An expression with a name. It sees the top level of the form. */
export interface Variable {
  readonly name: string;
  readonly value: Expression;
}

/** Whether a form's content may be shipped, and what must be said with it. */
export interface Licence {
  readonly kind: 'open' | 'own-words' | 'licence-gated';
  readonly text: string;
}

/** A form as data. Published versions never change. */
export interface FormDefinition {
  /** Version of this format. */
  readonly format: 'careplan-kit/form-1';
  readonly id: string;
  /** Canonical address: the form's name everywhere, with `version`. It need not resolve. */
  readonly url: string;
  /** Semantic version. */
  readonly version: string;
  readonly status: 'draft' | 'active' | 'retired';
  readonly title: string;
  readonly description?: string | undefined;
  /** BCP 47 language of the words in the definition. */
  readonly language: string;
  readonly licence: Licence;
  /** What it was made from, as `url|version`. */
  readonly derivedFrom?: readonly string[] | undefined;
  readonly codes?: readonly Code[] | undefined;
  readonly items: readonly FormItem[];
  readonly scores?: readonly Score[] | undefined;
  /** Expressions with a name, for use in others. */
  readonly variables?: readonly Variable[] | undefined;
  /** By BCP 47 primary language: `cy`. */
  readonly translations?: Readonly<Record<string, Translation>> | undefined;
  readonly carried?: Readonly<Record<string, unknown>> | undefined;
}
