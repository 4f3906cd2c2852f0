// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms';
import { VARIABLE } from '../addresses.js';
import { type Bag, bagsIn, put } from '../bag.js';
import { fhirText, fhirUri } from '../text.js';
import type { Context } from './context.js';
import { writeExpression } from './expressions.js';
import { type WordsOfForm, byLanguage, putLanguages, putTranslations } from './translations.js';
import { writeCodes } from './write-item.js';

/** Everything of a definition that is not in its items. */
export type FormHead = Partial<Omit<FormDefinition, 'format' | 'items' | 'carried' | 'translations'>> & {
  readonly translations?: WordsOfForm | undefined;
};

const RESOURCE_ID = /^[A-Za-z0-9.-]{1,64}$/;

/** The form's expressions with a name, as far as another language can say them. */
function writeVariables(into: Bag, variables: FormHead['variables'], context: Context): void {
  const written = (variables ?? []).flatMap(({ name, value }) => {
    const expression = writeExpression(value, { context, use: 'variable' });
    // A variable of another language is not read as one of the form's: it may be a query to a server.
    return expression?.language === 'text/fhirpath'
      ? [{ url: VARIABLE, valueExpression: { name, ...expression } }]
      : [];
  });
  put(into, 'extension', [...bagsIn(into['extension']), ...written]);
}

/** What R4 itself can say of a form, without its items. */
export function writeForm(form: FormHead, context: Context): Bag {
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
  writeVariables(into, form.variables, context);
  return into;
}
