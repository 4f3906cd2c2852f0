// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, ItemWords, Translation } from './definition.js';
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

function ownOf<T>(from: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return from && Object.hasOwn(from, key) ? from[key] : undefined;
}

/** An item's own words in the shape of a translation. */
type OwnWords = Omit<ItemWords, 'units' | 'options' | 'marks'> & {
  readonly options?: readonly Coded[];
  readonly units?: readonly Coded[];
  readonly marks?: Labels;
};
type Coded = Readonly<{ code: string; label: string }>;

function ownWords(item: FormItem): OwnWords {
  const { open, kinds, ...own } = item as OwnWords & { open?: { label?: string }; kinds?: readonly Coded[] };
  const words = open?.label === undefined ? own : { ...own, open: open.label };
  return item.type === 'body-map' && kinds ? { ...words, options: kinds } : words;
}

/** Whether the translation has every part the item has. A unit is often a sign that needs none. */
function isWhole(words: ItemWords, own: OwnWords): boolean {
  return (
    (['label', 'help', 'prompts', 'open', 'signer'] as const).every(
      (part) => own[part] === undefined || words[part] !== undefined,
    ) &&
    (own.options ?? []).every(({ code }) => ownOf(words.options, code) !== undefined) &&
    Object.keys(own.marks ?? {}).every((number) => ownOf(words.marks, number) !== undefined)
  );
}

/** Labels by code, made when the first is asked for: there may be very many. */
function labelsOf(list: readonly Coded[] | undefined): (code: string) => string | undefined {
  let labels: ReadonlyMap<string, string> | undefined;
  return (code) => (labels ??= new Map(list?.map((one) => [one.code, one.label]))).get(code);
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
      const own = ownWords(item);
      const given = ownOf(translation?.items, item.id);
      const words = given && isWhole(given, own) ? given : undefined;
      const { label = '', help, prompts, open, signer } = words ?? own;
      const [optionLabel, unitLabel] = [labelsOf(own.options), labelsOf(own.units)];
      return {
        label,
        help,
        prompts,
        unit: words?.unit ?? own.unit,
        open,
        signer,
        option: (code) => ownOf(words?.options, code) ?? optionLabel(code) ?? code,
        unitOf: (code) => ownOf(words?.units, code) ?? unitLabel(code) ?? code,
        mark: (number) => ownOf(words?.marks, number) ?? ownOf(own.marks, number),
        lang: words ? primary : definition.language,
      };
    },
    ofScore: (score) => wordsOfScore(score, ownOf(translation?.scores, score.id), primary, definition.language),
  };
}
