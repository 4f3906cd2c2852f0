// SPDX-License-Identifier: Apache-2.0
import type { Variable } from '@careplan-kit/forms';
import { VARIABLE } from '../addresses.js';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import type { Context } from './context.js';
import { expressionIn } from './expressions.js';
import { readCodes } from './read-item.js';
import { languagesIn } from './translations.js';

const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;

/** Expressions with a name that are worked out in the form. A query to a server is none of those, and is carried. */
export function variablesIn(source: Bag): readonly { readonly name: string; readonly extension: Bag }[] {
  const seen = new Set<string>();
  return bagsIn(source['extension']).flatMap((extension) => {
    const value = extension['url'] === VARIABLE ? extension['valueExpression'] : undefined;
    if (!isBag(value) || value['language'] !== 'text/fhirpath') return [];
    const { name } = value;
    if (typeof name !== 'string' || !NAME.test(name) || name in Object.prototype || seen.has(name)) return [];
    seen.add(name);
    return [{ name, extension }];
  });
}

function readVariables(source: Bag, context: Context): Variable[] {
  return variablesIn(source).flatMap(({ name, extension }) => {
    const value = expressionIn(extension, { context, use: 'variable' });
    return value ? [{ name, value }] : [];
  });
}

/** What R4 itself says of a form, in our words. It has a copyright text and no word for the kind of licence. */
export function readForm(source: Bag, context: Context): Bag {
  const form: Bag = {};
  for (const key of ['id', 'url', 'version', 'status', 'title', 'description', 'language', 'derivedFrom']) {
    put(form, key, source[key]);
  }
  put(form, 'codes', readCodes(source));
  put(form, 'variables', readVariables(source, context));
  const languages = languagesIn(source);
  if (Object.keys(languages).length > 0) form['translations'] = languages;
  return form;
}
