// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn } from '../bag.js';
import { FORM_SHAPE, type Report, reshape } from './repair.js';
import { reportTranslations } from './read-translations.js';
import { repairExtensions } from './repair-extensions.js';
import { nameItems, repairItem } from './repair-item.js';

const STATUSES = ['draft', 'active', 'retired', 'unknown'];
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SEMANTIC = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** A text as one of our ids: a letter first, then letters, digits and `_.-`. */
export function asId(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9_.-]+/g, '-').slice(0, 90);
  return /^[A-Za-z]/.test(plain) && !(plain in Object.prototype) ? plain : `item-${plain}`;
}

/** "2" is 2.0.0 and "2.1" is 2.1.0; anything else is kept behind a hyphen. */
function semantic(version: string): string {
  if (SEMANTIC.test(version)) return version;
  const [, major, minor = '0'] = /^v?(\d+)(?:\.(\d+))?$/.exec(version) ?? [];
  return major === undefined ? `0.0.0-${version.replace(/[^0-9A-Za-z.-]+/g, '-')}` : `${major}.${minor}.0`;
}

/** Puts right what must go out again right: strict R4, and the name by which responses find the form. */
export function repairForm(form: Bag, report: Report): void {
  repairExtensions(form, [], report);
  reshape(form, FORM_SHAPE, [], report);
  if (form['modifierExtension'] !== undefined) {
    const why = 'changes the meaning of the form in a way this library does not know';
    report(['modifierExtension'], `${why}; it is kept, every item is shown, and nothing is worked out`);
  } else if (isAdaptive(form)) {
    report(['extension'], 'the form is adaptive: another system chooses its questions; all it has are shown');
  }
  const set = (key: string, value: string, message: string) => {
    form[key] = value;
    report([key], message);
  };
  if (form['status'] === undefined) set('status', 'draft', 'is missing; taken as "draft"');
  else if (!STATUSES.includes(String(form['status']))) {
    set('status', 'draft', `${JSON.stringify(form['status'])} is not a status of R4; taken as "draft"`);
  }
  if (/\s/.test(String(form['url'] ?? ''))) {
    set('url', String(form['url']).trim().replace(/\s+/g, '%20'), 'held spaces, which an address must not');
  }
  reportTranslations(form, 'title', [], report);
  bagsIn(form['item']).forEach((item, at) => repairItem(item, ['item', at], report));
  nameItems(bagsIn(form['item']), report);
}

/** Whether the questions depend on another system, one after the other. */
export const isAdaptive = (form: Bag): boolean =>
  bagsIn(form['extension']).some(({ url }) => /questionnaire-?adaptive/i.test(String(url)));

/** A language tag; undefined for what cannot be read as one. */
export function languageTag(language: unknown): string | undefined {
  const mended = typeof language === 'string' ? language.replaceAll('_', '-') : '';
  return LANGUAGE.test(mended) ? mended : undefined;
}

/** What our definitions need and R4 may leave out. It is not written out again while nobody has changed it. */
export function fillHead(head: Bag, source: Bag, report: Report): void {
  const fill = (key: string, value: string, why: string) => {
    head[key] = value;
    report([key], why);
  };
  if (head['url'] === undefined) {
    const name = String(source['id'] ?? source['name'] ?? source['title'] ?? 'questionnaire');
    const url = `https://careplan-kit.example/Questionnaire/${asId(name)}`;
    fill('url', url, `is missing; ${url} is used inside, so that responses can name the form`);
  }
  if (head['id'] === undefined) {
    const from = String(source['name'] ?? String(head['url']).split('/').pop());
    fill('id', asId(from), `is missing; taken as "${asId(from)}"`);
  } else if (asId(String(head['id'])) !== head['id']) {
    fill('id', asId(String(head['id'])), 'is not an id our definitions can have; a like one is used inside');
  }
  if (head['title'] === undefined) {
    fill('title', String(source['name'] ?? head['id']), 'is missing; the name or id is shown');
  }
  const language = languageTag(head['language']);
  if (head['language'] === undefined) fill('language', 'en-GB', 'is missing; taken as "en-GB"');
  else if (language !== head['language']) {
    const usable = language ?? 'en-GB';
    fill('language', usable, `${JSON.stringify(head['language'])} is not a language tag; taken as "${usable}" inside`);
  }
  if (head['status'] === 'unknown') fill('status', 'draft', '"unknown" is taken as "draft"');
  const version = semantic(String(head['version'] ?? '0.0.0'));
  if (head['version'] === undefined) fill('version', version, 'is missing; "0.0.0" inside');
  else if (version !== head['version']) {
    fill('version', version, `${JSON.stringify(head['version'])} is not a semantic version; "${version}" inside`);
  }
}
