// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms';
import { type Bag, put } from '../bag.js';
import { fhirText, fhirUri } from '../text.js';
import { type WordsOfForm, byLanguage, putLanguages, putTranslations } from './translations.js';
import { writeCodes } from './write-item.js';

/** Everything of a definition that is not in its items. */
export type FormHead = Partial<Omit<FormDefinition, 'format' | 'items' | 'carried' | 'translations'>> & {
  readonly translations?: WordsOfForm | undefined;
};

const RESOURCE_ID = /^[A-Za-z0-9.-]{1,64}$/;

/** What R4 itself can say of a form, without its items. */
export function writeForm(form: FormHead): Bag {
  const into: Bag = { resourceType: 'Questionnaire' };
  if (form.id !== undefined && RESOURCE_ID.test(form.id)) into['id'] = form.id;
  put(into, 'language', form.language);
  put(into, 'url', fhirUri(form.url));
  put(into, 'version', form.version);
  put(into, 'title', fhirText(form.title));
  put(into, 'status', form.status);
  put(into, 'description', fhirText(form.description));
  put(into, 'copyright', fhirText(form.licence?.text));
  put(
    into,
    'derivedFrom',
    form.derivedFrom?.filter((source) => fhirUri(source)),
  );
  writeCodes(into, form.codes);
  const languages = byLanguage(form.translations);
  for (const key of ['title', 'description'] as const) {
    putTranslations(
      into,
      key,
      languages.map(([lang, words]) => [lang, words[key]]),
    );
  }
  putLanguages(into, form.translations ?? {});
  return into;
}
