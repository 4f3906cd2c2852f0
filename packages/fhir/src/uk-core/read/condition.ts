// SPDX-License-Identifier: Apache-2.0
import { Need, Problem } from '@careplan-kit/model/mods';
import { type Bag, bagsIn, put } from '../../bag.js';
import { CONDITION_CATEGORY, CONDITION_CLINICAL, CONDITION_VERIFICATION, NEED } from '../profiles.js';
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import { type Doubts, readCode, readConcept, readDateOrWords, readNotes, saysStatus } from './read-values.js';
import type { Reader, Reading } from './reading.js';

const OVER = ['inactive', 'resolved', 'remission'];

function content(at: Cursor, doubts: Doubts): Reading {
  const categories = at.list('category');
  const need = categories.find((one) => one.peek('text') === NEED && bagsIn(one.bag['coding']).length === 0);
  need?.use();
  const problem = categories.find((one) => readsAsProblem(one));
  problem?.use();
  const clinical = readCode(at.get('clinicalStatus'), CONDITION_CLINICAL);
  const verification = at.get('verificationStatus');
  const sure = readCode(verification, CONDITION_VERIFICATION);
  if (sure === 'unconfirmed' || sure === 'provisional' || sure === 'differential') {
    doubts.add(verification, 'unconfirmed', 'the source has not confirmed it');
  }
  const coded = readConcept(at.get('code'), doubts);
  const notes = readNotes(at, doubts);
  if (need) {
    const content: Bag = {};
    const hasCode = coded?.code !== undefined;
    if (hasCode) content['codedValue'] = coded;
    const words = hasCode ? notes.plain : [coded?.originalText, ...notes.plain];
    const said = words.filter((one) => one !== undefined);
    put(content, 'freeText', said.length > 0 ? said.join('\n') : undefined);
    return { class: Need.name, content };
  }
  const read: Bag = {};
  put(read, 'problem', coded);
  put(read, 'onsetDate', readDateOrWords(at, 'onset', doubts));
  const end = readDateOrWords(at, 'abatement', doubts) ?? notes.of.endDate?.words;
  put(read, 'endDate', end);
  if (clinical !== undefined && OVER.includes(clinical) && end === undefined) {
    doubts.add(at.get('clinicalStatus'), 'ended-without-date', 'the source says that it is over, and not since when');
  }
  const [stage] = at.list('stage');
  const summary = stage?.get('summary');
  if (summary?.exists && bagsIn(summary.bag['coding']).length === 0) put(read, 'stageOfDisease', summary.text('text'));
  put(read, 'comment', notes.plain);
  return { class: Problem.name, content: read };
}

/** The category this library writes: it says no more than the class does. */
function readsAsProblem(category: Cursor): boolean {
  const [coding, ...others] = category.list('coding');
  const text = category.peek('text');
  return (
    coding?.peek('system') === CONDITION_CATEGORY &&
    coding.peek('code') === 'problem-list-item' &&
    others.length === 0 &&
    (text === undefined || text === Problem.name)
  );
}

/** Reads a Condition as a problem, or as a need where its category says so. */
export function readCondition(reader: Reader, found: Found): void {
  const { verificationStatus: verification } = found.resource;
  if (saysStatus(verification, 'refuted')) {
    reader.notice(reader.cursor(found), 'refuted', 'the source no longer believes it, and it was not read');
    return;
  }
  reader.read(found, (at, doubts) => [content(at, doubts)], saysStatus(verification, 'entered-in-error'));
}
