// SPDX-License-Identifier: Apache-2.0
import { type Bag, put } from '../bag.js';
import { readCodes } from './read-item.js';
import { languagesIn } from './translations.js';

/** What R4 itself says of a form, in our words. It has a copyright text and no word for the kind of licence. */
export function readForm(source: Bag): Bag {
  const form: Bag = {};
  for (const key of ['id', 'url', 'version', 'status', 'title', 'description', 'language', 'derivedFrom']) {
    put(form, key, source[key]);
  }
  put(form, 'codes', readCodes(source));
  const languages = languagesIn(source);
  if (Object.keys(languages).length > 0) form['translations'] = languages;
  return form;
}
