// SPDX-License-Identifier: Apache-2.0
import {
  type CodedValue,
  ETHNIC_CATEGORY_SYSTEM,
  NHS_NUMBER_SYSTEM,
  PersonDemographics,
  parseNhsNumber,
} from '@careplan-kit/model';
import { GpPractice } from '@careplan-kit/model/mods';
import { FIRST_LANGUAGE } from '../../addresses.js';
import { type Bag, put, valueOf } from '../../bag.js';
import { BCP_47, ODS_CODE } from '../profiles.js';
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import { readAddresses, readNames } from './person-parts.js';
import { type Doubts, readConcept } from './read-values.js';
import type { Reader, Reading } from './reading.js';

/** The words UK Core had for the status before it had numbers. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  'number-present-and-verified': '01',
  'number-present-but-not-traced': '02',
  'trace-required': '03',
  'trace-attempted': '04',
  'trace-needs-to-be-resolved': '05',
  'trace-in-progress': '06',
  'number-not-present-and-trace-not-required': '07',
  'trace-postponed': '08',
};

function numberStatus(identifier: Cursor, doubts: Doubts): string | undefined {
  const extension = identifier.extension(/NHSNumberVerificationStatus(-1)?$/);
  const concept = extension?.get('valueCodeableConcept');
  const [coding] = concept?.list('coding') ?? [];
  const code = coding?.peek('code');
  const known = code !== undefined && (/^0[1-8]$/.test(code) ? code : STATUS_WORDS[code]);
  if (known) {
    extension!.use();
    return known;
  }
  if (coding) doubts.add(coding, 'unknown-number-status', 'is no status of an NHS number that is known here');
  const words = coding ? undefined : concept?.peek('text');
  if (words !== undefined) extension!.use();
  return words;
}

/** The one NHS number. Two of them, or one that is none, are left over: a wrong number leads to another person's record. */
function nhsNumber(reader: Reader, at: Cursor, doubts: Doubts, into: Bag): void {
  const numbers = at.list('identifier').filter((one) => one.peek('system') === NHS_NUMBER_SYSTEM);
  const current = numbers.filter((one) => one.peek('use') !== 'old');
  const [only, ...others] = current;
  if (!only) return;
  if (others.length > 0) {
    doubts.add(at.get('identifier'), 'several-nhs-numbers', 'more than one NHS number: none was taken');
    return;
  }
  const read = parseNhsNumber(only.peek('value') ?? '');
  if (read.ok && !read.suspicious) {
    into['nhsNumber'] = read.value;
    reader.isAbout(at.bag, read.value);
    for (const part of ['system', 'value']) only.text(part);
  } else if (only.exists && only.peek('value') !== undefined) {
    doubts.add(only.get('value'), 'not-an-nhs-number', 'cannot be the NHS number of a person');
    // "Verified" of a number that was not taken would be said of the next one somebody types.
    return;
  }
  put(into, 'nhsNumberStatusIndicator', numberStatus(only, doubts));
}

function otherIdentifiers(at: Cursor): string[] {
  const nameless = at.list('identifier').filter((one) => one.peek('system') === undefined);
  return nameless.flatMap((one) => one.text('value') ?? []);
}

function language(communication: Cursor, key = 'language'): CodedValue | undefined {
  const codings = communication.get(key).list('coding');
  // Our own export says the same language twice; the record's own code is the one that is no translation.
  const own = codings.find((one) => one.peek('system') !== BCP_47 && one.peek('code') === codings[0]?.peek('code'));
  const chosen = own ?? codings[0];
  const code = chosen?.peek('code');
  if (!chosen || code === undefined) return undefined;
  for (const one of codings) if (one.peek('code') === code) one.use();
  const value: Bag = {};
  for (const part of ['system', 'version', 'code', 'display']) put(value, part, chosen.peek(part));
  return value['system'] === undefined ? undefined : (value as CodedValue);
}

function demographics(at: Cursor, doubts: Doubts): Bag {
  const content: Bag = {};
  const born = at.peek('birthDate');
  if (born !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(born)) content['dateOfBirth'] = at.text('birthDate');
  const category = at.extension(/EthnicCategory(-1)?$/);
  const coding = category?.get('valueCodeableConcept').list('coding')[0];
  if (coding?.peek('system') !== undefined && coding.peek('code') !== undefined) {
    if (coding.peek('system') !== ETHNIC_CATEGORY_SYSTEM) {
      doubts.add(
        coding,
        'other-code-list',
        'is a code of another list than England uses: the same letter can mean another group',
      );
    }
    const value: Bag = {};
    for (const part of ['system', 'version', 'code', 'display']) put(value, part, coding.text(part));
    content['ethnicity'] = value;
    category!.get('url').use();
  }
  const interpreter = at.extension(/patient-interpreterRequired$/);
  const needed = interpreter?.bag['valueBoolean'];
  if (typeof needed === 'boolean') {
    content['interpreterRequired'] = needed;
    interpreter!.use();
  }
  const spoken = at.list('communication').flatMap((one) => {
    const value = language(one);
    const isFirst = valueOf(one.bag, FIRST_LANGUAGE, 'valueBoolean') === true;
    if (value && isFirst) one.use();
    return value ? [{ value, isFirst }] : [];
  });
  // Before `communication` UK Core and GP Connect had an extension of their own.
  for (const older of at.list('extension')) {
    if (!/NHSCommunication(-1)?$/.test(older.peek('url') ?? '')) continue;
    for (const part of older.list('extension')) {
      const isLanguage = part.peek('url') === 'language';
      const value = isLanguage ? language(part, 'valueCodeableConcept') : undefined;
      if (value) spoken.push({ value, isFirst: false });
      const isNeeded = part.peek('url') === 'interpreterRequired' ? part.bag['valueBoolean'] : undefined;
      if (typeof isNeeded === 'boolean' && content['interpreterRequired'] === undefined) {
        content['interpreterRequired'] = isNeeded;
        part.use();
      }
    }
  }
  put(content, 'firstLanguage', spoken.find(({ isFirst }) => isFirst)?.value);
  put(
    content,
    'otherLanguage',
    spoken.filter(({ isFirst }) => !isFirst).map(({ value }) => value),
  );
  return content;
}

function generalPractice(at: Cursor): Bag {
  const content: Bag = {};
  for (const one of at.list('generalPractitioner')) {
    const type = one.peek('type');
    const ods = one.get('identifier');
    if (type === 'Practitioner') put(content, 'gpName', one.text('display'));
    else if (type === 'Organization' || ods.peek('system') === ODS_CODE) {
      if (ods.peek('system') === ODS_CODE) put(content, 'gpPracticeIdentifier', ods.text('value'));
      put(content, 'gpPracticeDetails', one.text('display'));
      ods.text('system');
    } else continue;
    one.text('type');
  }
  return content;
}

/** Reads a Patient: who the person is, their demographics, and their practice. Administrative gender says nothing of gender identity, and is left over. */
export function readPatient(reader: Reader, found: Found): void {
  reader.read(found, (at, doubts) => {
    const subject: Bag = {};
    readNames(at, reader.options.asAt, doubts, subject);
    nhsNumber(reader, at, doubts, subject);
    const isRestricted = at
      .get('meta')
      .list('security')
      .some((label) => /^(R|V|restricted)$/i.test(label.peek('code') ?? ''));
    if (isRestricted) doubts.add(at.get('meta'), 'restricted', 'the address of this person may not be shown or kept');
    else put(subject, 'personsAddress', readAddresses(at, reader.options.asAt));
    put(subject, 'otherIdentifier', otherIdentifiers(at));
    const preference = at.extension(/ContactPreference$/);
    const method = preference?.list('extension').find((one) => /PreferredContactMethod$/i.test(one.peek('url') ?? ''));
    const preferred = method && readConcept(method.get('valueCodeableConcept'), doubts);
    if (preferred) {
      subject['personsContactDetails'] = { preferredContactMethod: preferred };
      method.use();
    }
    const dead = at.bag['deceasedBoolean'] === true || at.peek('deceasedDateTime') !== undefined;
    if (dead) doubts.add(at, 'deceased', 'the source says that the person has died');
    const readings: Reading[] = Object.keys(subject).length > 0 ? [{ class: 'Subject of care', content: subject }] : [];
    const facts = demographics(at, doubts);
    if (Object.keys(facts).length > 0) readings.push({ class: PersonDemographics.name, content: facts });
    const practice = generalPractice(at);
    if (Object.keys(practice).length > 0) readings.push({ class: GpPractice.name, content: practice });
    return readings.length > 0 ? readings : undefined;
  });
}
