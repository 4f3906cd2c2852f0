// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, ItemWords, Translation } from './definition.js';

/** The words of one item, all in one language. */
export interface QuestionWords {
  /** Empty for a group without one. */
  readonly label: string;
  readonly help?: string | undefined;
  readonly prompts?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  /** The words of an option; the code itself when the item has no such option. */
  option(code: string): string;
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

function ownOf<T>(from: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return from && Object.hasOwn(from, key) ? from[key] : undefined;
}

type OwnWords = Readonly<{ label?: string; help?: string; prompts?: readonly string[]; unit?: string }>;

const optionsOf = (item: FormItem) => ('options' in item ? item.options : []);

/** Whether the translation has every part the item has. A unit is often a sign that needs none. */
function isWhole(words: ItemWords, item: FormItem): boolean {
  const own = item as OwnWords;
  return (
    (['label', 'help', 'prompts'] as const).every((part) => own[part] === undefined || words[part] !== undefined) &&
    optionsOf(item).every(({ code }) => ownOf(words.options, code) !== undefined)
  );
}

/**
 * The words of a form for a reader. A translation is found by its primary language and used when it was reviewed, or
 * when the host asked for unreviewed ones. Item by item: one whose translation is missing, or lacks a part, keeps the
 * definition's own words as a whole, and `lang` says so.
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
      const words = given && isWhole(given, item) ? given : undefined;
      const own = item as OwnWords;
      const { label = '', help, prompts } = words ?? own;
      return {
        label,
        help,
        prompts,
        unit: words?.unit ?? own.unit,
        option: (code) =>
          ownOf(words?.options, code) ?? optionsOf(item).find((option) => option.code === code)?.label ?? code,
        lang: words ? primary : definition.language,
      };
    },
  };
}
