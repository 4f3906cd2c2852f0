// SPDX-License-Identifier: Apache-2.0
import type { QuestionWords } from '@careplan-kit/forms/contract';
import type { FieldTools } from './field-view.js';
import { REPEAT_WORDS as WORDS } from './repeat.words.js';

type Say = FieldTools['say'];
type Named = Pick<QuestionWords, 'label' | 'each'> & { readonly lang?: string };

/** "Risk" of "risk". Names of one letter more, as "GP visit", stay as they are. */
function atTheBeginning(each: string, lang: string | undefined): string {
  const [first = ''] = each;
  return first.toLocaleUpperCase(lang) + each.slice(first.length);
}

/** What an entry is called: "Risk 2", or "Risks on the record, number 2" where a form has no word for one of them. */
export function nameOfEntry({ label, each, lang }: Named, number: string, say: Say): string {
  if (each) return say(WORDS['repeat.entry.each'], { each: atTheBeginning(each, lang), number });
  return label ? say(WORDS['repeat.entry'], { label, number }) : say(WORDS['repeat.entry.unnamed'], { number });
}

/** Words of the button that adds an entry. */
export function sayAdd({ label, each }: Named, present: number, say: Say): string {
  if (each) return say(WORDS[present === 0 ? 'repeat.add.first' : 'repeat.add.each'], { each });
  return label ? say(WORDS['repeat.add'], { label }) : say(WORDS['repeat.add.unnamed']);
}

/** Words of the button that takes an entry away. */
export function sayRemove({ each }: Named, number: string, say: Say): string {
  return each ? say(WORDS['repeat.remove.each'], { each, number }) : say(WORDS['repeat.remove'], { number });
}

/** What is said once an entry was taken away. */
export function sayRemoved({ each, lang }: Named, number: string, say: Say): string {
  if (!each) return say(WORDS['repeat.removed'], { number });
  return say(WORDS['repeat.removed.each'], { each: atTheBeginning(each, lang), number });
}
