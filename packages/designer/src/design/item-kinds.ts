// SPDX-License-Identifier: Apache-2.0
import type { DraftItem } from './draft.js';

/** Settings that an item of any kind may have, and those that every question may. */
const OF_ANY = ['codes', 'enableWhen', 'hidden', 'prefix', 'control', 'locked', 'carried', 'label'];
const OF_QUESTION = [
  ...OF_ANY,
  ...['help', 'prompts', 'required', 'readOnly', 'calculate', 'initial', 'binding', 'whenHidden', 'unknowns'],
  ...['repeats', 'items'],
];
const OF_TEXT = ['minLength', 'maxLength', 'format', 'pattern'];
const OF_NUMBER = ['min', 'max', 'decimalPlaces', 'unit', 'unitCode', 'points'];
const OF_CHOICE = ['options', 'open'];

/** Two options to be written. Without words they are faults, so that no form is published with them. */
const TWO = [
  { code: 'option-1', label: '' },
  { code: 'option-2', label: '' },
];

interface ItemKind {
  /** Its settings, beside those of every question. */
  readonly has: readonly string[];
  /** Kinds of one family mean the same by their settings of the same name. */
  readonly family: string;
  /** What it cannot be without. */
  readonly begins?: Readonly<Record<string, unknown>>;
}

const KINDS: Readonly<Record<string, ItemKind>> = {
  text: { has: OF_TEXT, family: 'text' },
  'long-text': { has: OF_TEXT, family: 'text' },
  boolean: { has: [], family: 'boolean' },
  integer: { has: OF_NUMBER, family: 'number' },
  decimal: { has: OF_NUMBER, family: 'number' },
  quantity: {
    has: ['min', 'max', 'decimalPlaces', 'points', 'units'],
    family: 'number',
    begins: { units: [{ code: 'kg', label: 'kg' }] },
  },
  scale: { has: ['min', 'max', 'step', 'marks', 'points'], family: 'scale', begins: { min: 0, max: 10 } },
  date: { has: ['min', 'max'], family: 'date' },
  'partial-date': { has: ['min', 'max'], family: 'date' },
  time: { has: ['min', 'max'], family: 'time' },
  'date-time': { has: ['min', 'max'], family: 'date-time' },
  choice: { has: OF_CHOICE, family: 'choice', begins: { options: TWO } },
  'multiple-choice': { has: [...OF_CHOICE, 'mostChoices'], family: 'choice', begins: { options: TWO } },
  'look-up': { has: ['valueSet', 'open'], family: 'choice', begins: { valueSet: 'problems' } },
  attachment: { has: ['kinds', 'maxSize', 'maxSeconds'], family: 'attachment' },
  signature: { has: ['methods', 'signer'], family: 'signature' },
  'body-map': { has: ['kinds', 'mostMarks'], family: 'body-map' },
  reference: { has: ['classes'], family: 'reference' },
  display: { has: [], family: 'display' },
  group: { has: ['layout'], family: 'group', begins: { items: [] } },
};

export const isKnownType = (type: string): boolean => Object.hasOwn(KINDS, type);

/** Whether items may stand in one of this type. One that is not known may hold some. */
export const holdsItems = ({ type }: Pick<DraftItem, 'type'>): boolean => type !== 'display';

/** Whether it is asked: neither a section nor words between questions. */
export const isAsked = ({ type }: Pick<DraftItem, 'type'>): boolean => type !== 'group' && type !== 'display';

export const canRepeat = ({ type }: Pick<DraftItem, 'type'>): boolean =>
  type !== 'display' && type !== 'multiple-choice';

const OF_GROUP = [...OF_ANY, 'help', 'repeats', 'items', 'binding'];

function settingsOf(type: string): ReadonlySet<string> {
  const common = type === 'group' ? OF_GROUP : type === 'display' ? OF_ANY : OF_QUESTION;
  return new Set([...common, ...(KINDS[type]?.has ?? [])]);
}

/** Every setting some kind has: what is none of these comes from elsewhere, and stays. */
const KNOWN: ReadonlySet<string> = new Set(Object.keys(KINDS).flatMap((type) => [...settingsOf(type)]));

/** What a new item of a type holds, beside its id, type and label. */
export const beginningOf = (type: string): Readonly<Record<string, unknown>> => KINDS[type]?.begins ?? {};

/** Settings that mean something else in another family of kinds, though they are called the same. */
const BY_FAMILY: ReadonlySet<string> = new Set(['min', 'max', 'kinds', 'points', 'initial', 'calculate', 'binding']);
/** Of those, what a whole other way of answering leaves alone: an expression may suit both. */
const IF_ASKED: ReadonlySet<string> = new Set(['initial', 'calculate', 'binding']);

/** An item as one of another type, with the settings that cannot go with it. */
export function asType(item: DraftItem, type: string): { readonly item: DraftItem; readonly lost: readonly string[] } {
  const settings = settingsOf(type);
  const same = KINDS[item.type]?.family === KINDS[type]?.family;
  const bothAsked = isAsked(item) && isAsked({ type });
  const stays = (key: string): boolean => {
    if (key === 'id' || key === 'type' || !KNOWN.has(key)) return true;
    if (!settings.has(key) || (key === 'repeats' && !canRepeat({ type }))) return false;
    return same || !BY_FAMILY.has(key) || (IF_ASKED.has(key) && bothAsked);
  };
  const left = Object.fromEntries(Object.entries(item).filter(([key]) => stays(key))) as DraftItem;
  const lost = Object.keys(item).filter((key) => !stays(key));
  const begun = Object.entries(beginningOf(type)).filter(([key]) => left[key] === undefined);
  const labelled = left.label === undefined && type !== 'group' ? { label: '' } : {};
  return { item: { ...left, type, ...labelled, ...Object.fromEntries(begun) } as DraftItem, lost };
}
