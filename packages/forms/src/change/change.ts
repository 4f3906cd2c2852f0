// SPDX-License-Identifier: Apache-2.0

/**
 * What a change means for answers to the version before.
 *
 * - `compatible`: every stored answer fits, and means what it meant.
 * - `migration`: `migrate` has to look at stored answers, or a person has to judge whether they still mean the same.
 * - `breaking`: answers have no place any more, or programs that read the form's answers read something else.
 */
export type ChangeClass = 'compatible' | 'migration' | 'breaking';

interface KindAbout {
  readonly kind: string;
  /** The gravest class a change of this kind can have. */
  readonly atMost: ChangeClass;
  readonly about: string;
}

/** What can change between two versions, each in a sentence. Names are words other people's programs read: they stay. */
export const CHANGE_KINDS = [
  { kind: 'identity-changed', atMost: 'breaking', about: 'Id or address of the form: it is another form.' },
  { kind: 'language-changed', atMost: 'migration', about: 'The language the form is written in.' },
  { kind: 'item-added', atMost: 'migration', about: 'An item is new; a required question blocks forms begun before.' },
  { kind: 'item-removed', atMost: 'breaking', about: 'A question is gone, and its answers have no place.' },
  { kind: 'moved', atMost: 'compatible', about: 'An item stands in another group, or in another order.' },
  { kind: 'type-changed', atMost: 'breaking', about: 'An item holds another kind of answer.' },
  {
    kind: 'label-changed',
    atMost: 'migration',
    about: 'A question is asked in other words, so it may be another question.',
  },
  { kind: 'words-changed', atMost: 'compatible', about: 'Help, prompts, titles, or how a label is written.' },
  { kind: 'option-added', atMost: 'compatible', about: 'A choice has one more option, or takes own words.' },
  { kind: 'option-removed', atMost: 'migration', about: 'A choice has one option less, or no longer takes own words.' },
  {
    kind: 'option-relabelled',
    atMost: 'migration',
    about: 'An option is called something else, so it may mean something else.',
  },
  {
    kind: 'option-meaning-changed',
    atMost: 'breaking',
    about: 'An option has the code of another terminology, or the label of another option.',
  },
  { kind: 'points-changed', atMost: 'migration', about: 'An answer is worth other points.' },
  { kind: 'limits-tightened', atMost: 'migration', about: 'Answers that were allowed are so no longer.' },
  { kind: 'limits-loosened', atMost: 'compatible', about: 'More answers are allowed.' },
  { kind: 'required-added', atMost: 'migration', about: 'A question has to be answered.' },
  { kind: 'required-removed', atMost: 'compatible', about: 'A question may be left blank.' },
  { kind: 'condition-changed', atMost: 'migration', about: 'An item is shown in other cases.' },
  { kind: 'calculation-changed', atMost: 'migration', about: 'An answer is worked out in another way.' },
  { kind: 'initial-changed', atMost: 'compatible', about: 'A new form begins with something else.' },
  {
    kind: 'answering-changed',
    atMost: 'migration',
    about: 'A question is hidden, read only, kept when hidden, or no longer so.',
  },
  { kind: 'unknowns-changed', atMost: 'migration', about: 'Other reasons for having no answer may be given.' },
  { kind: 'unit-changed', atMost: 'breaking', about: 'Amounts are in another unit.' },
  { kind: 'repeats-added', atMost: 'migration', about: 'An item may be given several times.' },
  { kind: 'repeats-removed', atMost: 'migration', about: 'An item is given once.' },
  { kind: 'binding-changed', atMost: 'breaking', about: 'Answers come from, or go to, another place in the record.' },
  { kind: 'codes-changed', atMost: 'migration', about: 'A code that says what an item means is gone or another.' },
  { kind: 'score-added', atMost: 'compatible', about: 'A score is new.' },
  { kind: 'score-removed', atMost: 'breaking', about: 'A score is gone.' },
  { kind: 'score-changed', atMost: 'migration', about: 'A score is worked out or read in another way.' },
  {
    kind: 'translation-changed',
    atMost: 'compatible',
    about: 'Words in another language, or whether they were checked.',
  },
  { kind: 'licence-changed', atMost: 'compatible', about: 'What must be said with the form.' },
  { kind: 'status-changed', atMost: 'compatible', about: 'Draft, in use, or retired.' },
  { kind: 'other-changed', atMost: 'compatible', about: 'Anything that neither answers nor readers depend on.' },
  {
    kind: 'version-not-raised',
    atMost: 'breaking',
    about: 'The same version with other content: published versions never change.',
  },
  { kind: 'version-raised-too-little', atMost: 'compatible', about: 'The number promises more than the change keeps.' },
] as const satisfies readonly KindAbout[];

export type ChangeKind = (typeof CHANGE_KINDS)[number]['kind'];

/** One thing that is different. */
export interface Change {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /** In the later version; of what is gone, in the earlier one. */
  readonly path: readonly (string | number)[];
  /** Of the item or score. */
  readonly id?: string;
  /** In plain English, for the author. It names items by their labels. */
  readonly message: string;
}

const GRAVITY: readonly ChangeClass[] = ['compatible', 'migration', 'breaking'];

/** The gravest of some classes. */
export function gravest(classes: Iterable<ChangeClass>): ChangeClass {
  let gravity = 0;
  for (const one of classes) gravity = Math.max(gravity, GRAVITY.indexOf(one));
  return GRAVITY[gravity]!;
}
