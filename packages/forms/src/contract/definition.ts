// SPDX-License-Identifier: Apache-2.0

/** A code from a terminology that says what an item or a form means: SNOMED CT, a PRSB element, an archetype path. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display?: string | undefined;
}

/**
 * Conditions and calculations are data, never code: a tree that can be checked, explained and exported.
 * A blank answer makes an expression *unknown*, and unknown is never true, never zero and never "none":
 * a sum with a missing part has no total, and a condition that is unknown does not show its item.
 */
export type Expression =
  | { readonly op: 'answer'; readonly item: string }
  /** The weight of the chosen option; of several, their sum. */
  | { readonly op: 'weight'; readonly item: string }
  | { readonly op: 'constant'; readonly value: string | number | boolean }
  | { readonly op: 'today' }
  | { readonly op: 'exists'; readonly item: string }
  | { readonly op: 'sum'; readonly of: readonly Expression[] }
  /** How many of the parts are true. */
  | { readonly op: 'count'; readonly of: readonly Expression[] }
  | { readonly op: 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'round'; readonly value: Expression; readonly places: number }
  | { readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  /** Both ends count. */
  | { readonly op: 'between'; readonly value: Expression; readonly low: Expression; readonly high: Expression }
  /** The answer, or any of several answers, is one of these. */
  | { readonly op: 'in'; readonly value: Expression; readonly list: readonly (string | number)[] }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'if'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression };

export type Comparison = 'equal' | 'not-equal' | 'less' | 'less-or-equal' | 'greater' | 'greater-or-equal';

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
}

interface ItemBase {
  /** Readable, fixed at publication and never used again for another question. */
  readonly id: string;
  readonly codes?: readonly Code[] | undefined;
  /** Shown only when this is true. */
  readonly enableWhen?: Expression | undefined;
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
}

export interface TextItem extends QuestionBase {
  readonly type: 'text' | 'long-text';
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

export interface BooleanItem extends QuestionBase {
  readonly type: 'boolean';
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
}

export interface DateItem extends QuestionBase {
  readonly type: 'date';
  /** `YYYY-MM-DD` or `today`; both ends count. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

export interface Option {
  readonly code: string;
  readonly label: string;
  readonly system?: string | undefined;
  /** Points, in scored forms. */
  readonly weight?: number | undefined;
}

export interface ChoiceItem extends QuestionBase {
  readonly type: 'choice' | 'multiple-choice';
  readonly options: readonly Option[];
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

export type QuestionItem = TextItem | BooleanItem | NumberItem | DateItem | ChoiceItem | AttachmentItem;

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
  /** Labels by the option's code. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly unit?: string | undefined;
}

/** A form's words in another language. */
export interface Translation {
  /** Whether a speaker of the language has checked it. */
  readonly reviewed: boolean;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** By item id. */
  readonly items: Readonly<Record<string, ItemWords>>;
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
  /** By BCP 47 primary language: `cy`. */
  readonly translations?: Readonly<Record<string, Translation>> | undefined;
  readonly carried?: Readonly<Record<string, unknown>> | undefined;
}
