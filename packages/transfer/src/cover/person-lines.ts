// SPDX-License-Identifier: Apache-2.0
import { inForce, latest, PersonDemographics, AboutMe } from '@careplan-kit/model';
import type { Said, TransferPack } from '../pack.js';
import { type RecordWords, textOf } from '../papers/record-words.js';
import { objectsToSharing } from '../papers/from-record.js';
import { COVER } from '../words/cover.words.js';
import type { LineParts } from './line-parts.js';

/** Language, interpreter, and what the person says of how to speak with them. */
export function speakLine({ record }: TransferPack, words: RecordWords): LineParts {
  const { speaker } = words;
  const who = latest(record, PersonDemographics);
  const about = latest(record, AboutMe);
  const language = words.of(who?.content.firstLanguage);
  const others = words.of(who?.content.otherLanguage);
  const all = [language, others].filter(Boolean).join(', ');
  const own = textOf(about?.content.howICommunicate?.response?.text);
  const isEnglish = who?.content.firstLanguage?.code === 'en' && others === '';
  const texts: Said[] = [
    ...(who?.content.interpreterRequired === true
      ? [speaker.said(COVER['speak.interpreter'], { language: all })]
      : all && !isEnglish
        ? [speaker.said(COVER['speak.language'], { language: all })]
        : []),
    ...(own === undefined ? [] : [{ text: own.replace(/\s*\n+\s*/g, ' ') }]),
  ];
  const versions = [...(about ? [about] : []), ...(who ? [who] : [])];
  if (texts.length === 0) return { state: 'missing', texts: [speaker.said(COVER['speak.missing'])], versions };
  return { state: 'recorded', texts, versions };
}

/** Alerts in force and reasonable adjustments; what the person does not want shared is not told here. */
export function warningsLine(pack: TransferPack, words: RecordWords): LineParts {
  const { speaker } = words;
  const objects = objectsToSharing(pack.record);
  const texts: Said[] = [
    ...pack.alerts.map(({ text }) => text),
    ...(objects ? [speaker.said(COVER['warnings.objected'])] : pack.adjustments.map(({ text }) => text)),
  ];
  const date = [...pack.alerts, ...pack.adjustments]
    .map((one) => one.date ?? '')
    .sort()
    .at(-1);
  const versions = [...inForce(pack.record, 'Alert')];
  if (texts.length === 0) return { state: 'missing', texts: [speaker.said(COVER['warnings.missing'])] };
  return { state: 'recorded', texts, date: date || undefined, versions };
}

/** Next of kin first; with none, everybody who is a contact. */
export function nextOfKinLine({ record }: TransferPack, words: RecordWords): LineParts {
  const contacts = inForce(record, 'Personal contact');
  const isKin = ({ content }: (typeof contacts)[number]) =>
    /next of kin|perthynas agosaf/i.test(words.of([content['relationshipType'], content['relationship']]));
  const kin = contacts.filter(isKin);
  const shown = kin.length > 0 ? kin : contacts;
  const texts = shown.flatMap(({ content }): Said[] => {
    const relation = words.of(content['relationship']);
    const name = words.of(content['name']);
    const reach = words.of(content['contactDetails']);
    const text = [relation ? `${name} (${relation})` : name, reach].filter(Boolean).join(', ');
    return text ? [{ text }] : [];
  });
  if (texts.length === 0) return { state: 'missing', texts: [words.speaker.said(COVER['kin.missing'])] };
  return { state: 'recorded', texts, versions: shown };
}
