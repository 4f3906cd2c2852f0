// SPDX-License-Identifier: Apache-2.0
import { MAX_SIZE, MIME_TYPE, OWN, PLACEHOLDER } from '../addresses.js';
import { type Bag, bagsIn, valueOf } from '../bag.js';
import { isInBytes } from './megabytes.js';
import { readCodes } from './read-item.js';
import { ITEM_SHAPE, type Path, type Report, move, reshape } from './repair.js';
import { repairAnswers } from './repair-answers.js';
import { repairOlder } from './repair-older.js';
import { ownPartsIn } from './own-parts.js';
import { reportTranslations } from './read-translations.js';

/** Elements that R4 forbids on a kind of item. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  display: ['required', 'readOnly', 'repeats', 'maxLength', 'initial', 'answerOption', 'answerValueSet'],
  group: ['maxLength', 'initial', 'answerOption', 'answerValueSet'],
};

/** Extensions that would change what a form does, and that are kept without being acted on. */
const NOT_ACTED_ON =
  /(answerExpression|candidateExpression|contextExpression|cqf-expression|sdf-calculatedExpression|itemPopulationContext|questionnaire-constraint|targetConstraint|sdc-questionnaire-answerOptionsToggleExpression)$/;

const TYPES: ReadonlySet<unknown> = new Set([
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'attachment',
  'reference',
  'quantity',
]);

/** A code on words between questions is not allowed in R4; an extension of ours can hold it. */
function moveCodes(item: Bag, path: Path, report: Report): void {
  const codes = readCodes(item);
  if (codes.length < bagsIn(item['code']).length) {
    move(item, 'code', path, 'R4 allows no code on a display item', report);
    return;
  }
  delete item['code'];
  const extension = { url: `${OWN}item-codes`, valueString: JSON.stringify(codes) };
  item['extension'] = [...bagsIn(item['extension']), extension];
  report([...path, 'code'], 'R4 allows no code on a display item; it is moved to an extension');
}

/** The type of R4 that is nearest to what an item holds. */
function nearestType(item: Bag): string {
  if (item['answerOption'] !== undefined || item['answerValueSet'] !== undefined) {
    return item['answerConstraint'] === 'optionsOrString' ? 'open-choice' : 'choice';
  }
  if (item['type'] === 'coding') return 'choice';
  return bagsIn(item['item']).length > 0 && item['type'] === undefined ? 'group' : 'string';
}

function repairType(item: Bag, path: Path, report: Report): void {
  const { type } = item;
  if (!TYPES.has(type)) {
    const nearest = nearestType(item);
    if (type === undefined) report([...path, 'type'], `is missing; taken as "${nearest}" by what the item holds`);
    else move(item, 'type', path, `${JSON.stringify(type)} is no type of R4; taken as "${nearest}"`, report);
    item['type'] = nearest;
  } else if (type === 'display' && bagsIn(item['item']).length > 0) {
    item['type'] = 'group';
    report([...path, 'type'], 'was "display", under which R4 allows no items; taken as "group"');
  }
}

/** R4 has no group without items; the placeholder we write ourselves stands for none. */
function fillGroup(item: Bag, path: Path, report: Report): void {
  if (item['type'] !== 'group' || bagsIn(item['item']).length > 0) return;
  const extension = [{ url: PLACEHOLDER, valueBoolean: true }];
  item['item'] = [{ linkId: `${String(item['linkId'])}.empty`, type: 'display', extension }];
  report([...path, 'item'], 'is missing, which R4 does not allow on a group; a placeholder is put there');
}

/** What of a limit on files is read otherwise than it may have been meant. */
function reportLimits(item: Bag, path: Path, report: Report): void {
  for (const { url, valueCode } of bagsIn(item['extension'])) {
    if (url !== MIME_TYPE || /^(image|audio|video)\/\*$/.test(String(valueCode))) continue;
    report([...path, 'extension'], `the type ${JSON.stringify(valueCode)} is kept; only its kind is acted on`);
  }
  const size = valueOf(item, MAX_SIZE, 'valueDecimal');
  if (isInBytes(size) && !ownPartsIn('item', item).has('maxSize')) {
    report([...path, 'extension'], 'maxSize is in megabytes in R4; this one is taken as bytes');
  }
}

/**
 * Puts an item right where that loses nothing. What R4 does not allow where it stands is moved into an extension.
 * Changes the copy it is handed; goes down into the items in it.
 */
export function repairItem(item: Bag, path: Path, report: Report): void {
  reshape(item, ITEM_SHAPE, path, report);
  repairType(item, path, report);
  repairOlder(item, path, report);
  const type = String(item['type']);
  for (const key of FORBIDDEN[type] ?? []) {
    if (item[key] !== undefined) move(item, key, path, `R4 allows none on a ${type} item`, report);
  }
  if (item['modifierExtension'] !== undefined) {
    const why = 'changes the meaning of the item in a way this library does not know';
    report([...path, 'modifierExtension'], `${why}; it is kept, the item is shown, and nothing in it is worked out`);
  }
  for (const { url } of bagsIn(item['extension'])) {
    if (typeof url !== 'string' || !NOT_ACTED_ON.test(url)) continue;
    report([...path, 'extension'], `${url} is kept and not acted on`);
  }
  if (type === 'attachment') reportLimits(item, path, report);
  reportTranslations(item, 'text', path, report);
  if (bagsIn(item['enableWhen']).length > 1 && item['enableBehavior'] === undefined) {
    item['enableBehavior'] = 'any';
    report([...path, 'enableBehavior'], 'is missing with several conditions; taken as "any", which hides least');
  }
  if (type === 'display' && item['code'] !== undefined) moveCodes(item, path, report);
  if (type !== 'display' && type !== 'group') repairAnswers(item, path, report);
  if (type === 'group') {
    for (const key of ['required', 'readOnly']) {
      if (item[key] === true) report([...path, key], 'is kept on the group and not enforced');
    }
  }
  fillGroup(item, path, report);
  bagsIn(item['item']).forEach((child, at) => repairItem(child, [...path, 'item', at], report));
}

/** Gives items without a linkId one, because R4 and every condition need it. Changes the copy it is handed. */
export function nameItems(items: readonly Bag[], report: Report): void {
  const taken = new Set<unknown>();
  const see = (list: readonly Bag[]): void => {
    for (const item of list) {
      taken.add(item['linkId']);
      see(bagsIn(item['item']));
    }
  };
  see(items);
  const name = (list: readonly Bag[], path: Path, numbers: readonly number[]): void => {
    list.forEach((item, at) => {
      const here = [...numbers, at + 1];
      if (item['linkId'] === undefined) {
        let linkId = `item-${here.join('.')}`;
        while (taken.has(linkId)) linkId += '-';
        taken.add(linkId);
        item['linkId'] = linkId;
        report([...path, at, 'linkId'], `is missing; "${linkId}" is used`);
      }
      name(bagsIn(item['item']), [...path, at, 'item'], here);
    });
  };
  name(items, ['item'], []);
}
