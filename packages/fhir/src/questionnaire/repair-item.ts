// SPDX-License-Identifier: Apache-2.0
import { MAX_SIZE, MIME_TYPE, OWN } from '../addresses.js';
import { type Bag, bagsIn, isBag, same, valueOf } from '../bag.js';
import { controlOf } from './carried.js';
import { itemTypeNamed } from './item-types.js';
import { isInBytes } from './megabytes.js';
import { readCodes } from './read-item.js';
import { ITEM_SHAPE, type Path, type Report, refuse, reshape } from './repair.js';
import { ownPartsIn } from './own-parts.js';
import { reportTranslations } from './read-translations.js';

/** Elements that R4 forbids on a kind of item and that mean nothing there. */
const MEANINGLESS: Readonly<Record<string, readonly string[]>> = {
  display: ['required', 'readOnly', 'repeats', 'maxLength', 'initial', 'answerOption', 'answerValueSet'],
  group: ['maxLength', 'initial', 'answerOption', 'answerValueSet'],
};

/** Extensions that would change what a form does, and that this version keeps without acting on them. */
const NOT_ACTED_ON =
  /(Expression|\/variable|questionnaire-hidden|questionnaire-constraint|\/regex|minOccurs|maxOccurs|optionExclusive)$/;

/** A code on words between questions is not allowed in R4; an extension of ours can hold it. */
function moveCodes(item: Bag, path: Path, report: Report): void {
  const codes = readCodes(item);
  delete item['code'];
  const extension = { url: `${OWN}item-codes`, valueString: JSON.stringify(codes) };
  item['extension'] = [...bagsIn(item['extension']), extension];
  report([...path, 'code'], 'R4 allows no code on a display item; it is moved to an extension');
}

/** R4 says the first choice by marking the option, not by `initial`. */
function moveInitial(item: Bag, path: Path, report: Report): void {
  const chosen = bagsIn(item['initial']).map((initial) => initial['valueCoding']);
  const options = bagsIn(item['answerOption']);
  const marks = chosen.map((coding) =>
    options.find(
      ({ valueCoding: known }) =>
        isBag(coding) && isBag(known) && same(coding['code'], known['code']) && same(coding['system'], known['system']),
    ),
  );
  if (marks.some((mark) => mark === undefined)) {
    refuse([...path, 'initial'], 'unknown-option', 'the initial choice is not one of the answer options');
  }
  for (const mark of marks) if (mark) mark['initialSelected'] = true;
  delete item['initial'];
  report([...path, 'initial'], 'R4 marks the initial choice on the answer option; it is moved there');
}

function checkChoice(item: Bag, path: Path, report: Report): void {
  if (item['answerOption'] === undefined) {
    refuse(path, 'unsupported', 'a choice without answerOption (a value set, for instance) is not supported yet');
  }
  bagsIn(item['answerOption']).forEach((option, at) => {
    const here = [...path, 'answerOption', at];
    if (!isBag(option['valueCoding']) || typeof option['valueCoding']['code'] !== 'string') {
      refuse(here, 'unsupported', 'an answer option that is not a coding with a code is not supported yet');
    }
  });
  if (item['initial'] !== undefined) moveInitial(item, path, report);
}

function dropMeaningless(item: Bag, path: Path, report: Report): void {
  for (const key of MEANINGLESS[String(item['type'])] ?? []) {
    if (item[key] === undefined) continue;
    delete item[key];
    report([...path, key], `means nothing on a ${String(item['type'])} item, and R4 forbids it; it is left out`);
  }
}

function checkType(item: Bag, path: Path, report: Report): void {
  if (item['linkId'] === undefined) refuse([...path, 'linkId'], 'missing', 'the item has no linkId');
  if (item['type'] === undefined) {
    if (item['item'] === undefined) refuse([...path, 'type'], 'missing', 'the item has no type');
    item['type'] = 'group';
    report([...path, 'type'], 'is missing; an item with items in it is a group');
  }
  const { type } = item;
  if (itemTypeNamed(type, false) === undefined) {
    refuse([...path, 'type'], 'unsupported-type', `the item type ${JSON.stringify(type)} is not supported yet`);
  }
  dropMeaningless(item, path, report);
  if (item['repeats'] === true && itemTypeNamed(type, true) === undefined) {
    refuse([...path, 'repeats'], 'unsupported', `a repeating ${String(type)} item is not supported yet`);
  }
}

function checkChildren(item: Bag, path: Path, report: Report): void {
  bagsIn(item['item']).forEach((child, at) => {
    const here = [...path, 'item', at];
    reshape(child, ITEM_SHAPE, here, report);
    if (item['type'] === 'display') refuse(here, 'not-allowed', 'R4 allows no items under a display item');
    if (child['type'] !== 'display') refuse(here, 'unsupported', 'a question under a question is not supported yet');
    if (child['item'] !== undefined) refuse(here, 'not-allowed', 'R4 allows no items under a display item');
    if (child['linkId'] === undefined) refuse([...here, 'linkId'], 'missing', 'the item has no linkId');
    dropMeaningless(child, here, report);
    const control = controlOf(child);
    if (control !== 'help' && control !== 'prompt') report(here, 'words under a question are kept and not shown');
  });
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
 * Puts an item right where that loses nothing, and refuses what this version cannot take in. Changes the copy it is
 * handed; goes down into groups.
 */
export function repairItem(item: Bag, path: Path, report: Report): void {
  reshape(item, ITEM_SHAPE, path, report);
  checkType(item, path, report);
  if (item['modifierExtension'] !== undefined) {
    refuse(
      [...path, 'modifierExtension'],
      'modifier',
      'changes the meaning of the item in a way this library does not know',
    );
  }
  for (const { url } of bagsIn(item['extension'])) {
    if (typeof url !== 'string' || !NOT_ACTED_ON.test(url)) continue;
    report([...path, 'extension'], `${url} is kept and not acted on`);
  }
  if (item['type'] === 'attachment') reportLimits(item, path, report);
  reportTranslations(item, 'text', path, report);
  if (bagsIn(item['enableWhen']).length > 1 && item['enableBehavior'] === undefined) {
    item['enableBehavior'] = 'any';
    report([...path, 'enableBehavior'], 'is missing with several conditions; taken as "any", which hides least');
  }
  if (item['type'] === 'display' && item['code'] !== undefined) moveCodes(item, path, report);
  if (item['type'] === 'choice') checkChoice(item, path, report);
  else if (item['answerOption'] !== undefined) {
    report([...path, 'answerOption'], 'is kept; the answer is not limited to it');
  }
  if (item['type'] === 'group') {
    for (const key of ['required', 'readOnly']) {
      if (item[key] === true) report([...path, key], 'is kept on the group and not enforced');
    }
    bagsIn(item['item']).forEach((child, at) => repairItem(child, [...path, 'item', at], report));
  } else checkChildren(item, path, report);
}
