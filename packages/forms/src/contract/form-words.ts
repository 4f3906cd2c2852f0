// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, ItemWords, Translation } from './definition.js';
import { type Coded, labelIn, ownOf } from './labels.js';
import type { Score } from './score.js';
import { type ScoreWording, wordsOfScore } from './score-words.js';

/** The words of one item, all in one language. A `prefix` is a number or letter and stays as it is. */
export interface QuestionWords {
  /** Empty for a group without one. */
  readonly label: string;
  readonly help?: string | undefined;
  readonly prompts?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  /** Label of the box for own words, where the item has one. */
  readonly open?: string | undefined;
  /** Who has to sign. */
  readonly signer?: string | undefined;
  /** What one entry of a repeating item is called. */
  readonly each?: string | undefined;
  /** The words of an option, or of a kind of mark; the code itself when the item has no such option. */
  option(code: string): string;
  /** The label of a unit that may be chosen; the code itself when the item has no such unit. */
  unitOf(code: string): string;
  /** The words at a number of a scale, where there are any. */
  mark(number: string): string | undefined;
  /** BCP 47 of these words. */
  readonly lang: string;
}

/** The words of a form in the language of its reader, as far as they are there. */
export interface FormWords {
  readonly title: string;
  readonly description?: string | undefined;
  /** BCP 47 of the title. */
  readonly lang: string;
  of(item: FormItem): QuestionWords;
  ofScore(score: Score): ScoreWording;
}

/** The language of the reader. */
export interface Language {
  /** BCP 47: `cy`, `cy-GB`. */
  readonly locale: string;
  /** The host shows translations nobody has checked. */
  readonly unreviewed: boolean;
}

/** `cy` of `cy-GB`. */
export function primaryLanguage(locale: string): string {
  return locale.split(/[-_]/)[0]!.toLowerCase();
}

type Labels = Readonly<Record<string, string>>;

/** What an item may have words for. Which of it there is depends on its type. */
interface Worded {
  readonly type: FormItem['type'];
  readonly label?: string;
  readonly help?: string;
  readonly prompts?: readonly string[];
  readonly options?: readonly Coded[];
  readonly kinds?: readonly Coded[];
  readonly unit?: string;
  readonly units?: readonly Coded[];
  readonly marks?: Labels;
  readonly open?: { readonly label?: string };
  readonly signer?: string;
  readonly repeats?: { readonly each?: string };
}

/** What is chosen from: options, or kinds of mark. */
const chosenFrom = ({ type, options, kinds }: Worded) => (type === 'body-map' && kinds ? kinds : options);

/** Whether the translation has every part the item has. A unit is often a sign that needs none. */
function isWhole(words: ItemWords, own: Worded): boolean {
  return (
    (['label', 'help', 'prompts', 'signer'] as const).every(
      (part) => own[part] === undefined || words[part] !== undefined,
    ) &&
    (own.open?.label === undefined || words.open !== undefined) &&
    (own.repeats?.each === undefined || words.each !== undefined) &&
    (chosenFrom(own) ?? []).every(({ code }) => ownOf(words.options, code) !== undefined) &&
    Object.keys(own.marks ?? {}).every((number) => ownOf(words.marks, number) !== undefined)
  );
}

/** A list that is quicker to go through than to put in order. */
const SHORT = 12;

/** The words of one item. They are made of nothing before they are asked for: a form has hundreds of items. */
function wordsOfItem(own: Worded, given: ItemWords | undefined, lang: string): QuestionWords {
  const { label = '', help, prompts, signer } = given ?? own;
  let labels: ReadonlyMap<string, string> | undefined;
  const ownOption = (code: string): string | undefined => {
    const list = chosenFrom(own);
    if (!list || list.length <= SHORT) return labelIn(list, code);
    labels ??= new Map(list.map((one) => [one.code, one.label]));
    return labels.get(code);
  };
  return {
    label,
    help,
    prompts,
    unit: given?.unit ?? own.unit,
    open: given ? given.open : own.open?.label,
    signer,
    each: given ? given.each : own.repeats?.each,
    option: (code) => ownOf(given?.options, code) ?? ownOption(code) ?? code,
    unitOf: (code) => ownOf(given?.units, code) ?? labelIn(own.units, code) ?? code,
    mark: (number) => ownOf(given?.marks, number) ?? ownOf(own.marks, number),
    lang,
  };
}

/**
 * The words of a form for a reader. A translation is found by its primary language and used when it was reviewed, or
 * when the host asked for unreviewed ones. Item by item and score by score: one whose translation is missing, or lacks a
 * part, keeps the definition's own words as a whole, and `lang` says so.
 *
 * @param definition - as returned by `parseDefinition`
 */
export function formWords(definition: FormDefinition, language: Language): FormWords {
  const primary = primaryLanguage(language.locale);
  const found = ownOf<Translation>(definition.translations, primary);
  const translation = found && (found.reviewed || language.unreviewed) ? found : undefined;
  const whole =
    translation?.title !== undefined && (definition.description === undefined || translation.description !== undefined);
  const { title, description } = whole ? translation : definition;
  return {
    title: title!,
    description,
    lang: whole ? primary : definition.language,
    of(item) {
      const given = ownOf(translation?.items, item.id);
      const words = given && isWhole(given, item as Worded) ? given : undefined;
      return wordsOfItem(item as Worded, words, words ? primary : definition.language);
    },
    ofScore: (score) => wordsOfScore(score, ownOf(translation?.scores, score.id), primary, definition.language),
  };
}
