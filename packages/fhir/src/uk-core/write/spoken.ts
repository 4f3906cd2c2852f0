// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn, isBag } from '../../bag.js';
import type { Annotation, Concept, FhirResource } from '../fhir-resource.js';
import { digitsOf } from '../../json/decimal.js';
import { dateWords } from './fhir-date.js';
import { PARTIAL_DATE } from '../../addresses.js';
import { wordsOf } from './concept.js';

const said = (value: unknown) => (isBag(value) ? wordsOf(value as Concept) : undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const labelled = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label}: ${value}`]);
const many = (value: unknown) => bagsIn(value).flatMap((one) => said(one) ?? []);
const notes = (value: unknown) => bagsIn(value).map((note) => (note as unknown as Annotation).text);

/** A date of an element, or the words or the extension that stand for it. */
function when(resource: Bag, element: string): string | undefined {
  const date = text(resource[element]) ?? text(resource[`${element}DateTime`]) ?? text(resource[`${element}String`]);
  const beside = resource[`_${element}`];
  const exact = isBag(beside) ? bagsIn(beside['extension']).find(({ url }) => url === PARTIAL_DATE) : undefined;
  return date ?? (exact ? dateWords(String(exact['valueString'])) : undefined);
}

function amount(value: unknown): string[] {
  return isBag(value) ? [`${digitsOf(value['value']) ?? '?'} ${text(value['unit']) ?? ''}`.trim()] : [];
}

/** A resource that this library wrote, in words: whoever sees no more than the text must miss nothing that matters. */
const SPEAKERS: Readonly<Record<string, (one: FhirResource) => string[]>> = {
  Patient: (one) => [
    ...bagsIn(one['name']).map((name) => {
      const given = Array.isArray(name['given']) ? (name['given'] as string[]) : [];
      const prefix = Array.isArray(name['prefix']) ? (name['prefix'] as string[]) : [];
      const parts = [...prefix, ...given, text(name['family'])].filter(Boolean).join(' ');
      return name['use'] === 'usual'
        ? `Likes to be called ${text(name['text']) ?? parts}`
        : (text(name['text']) ?? parts);
    }),
    ...labelled('Born', text(one['birthDate'])),
    ...bagsIn(one['identifier']).flatMap(({ system, value }) =>
      system === 'https://fhir.nhs.uk/Id/nhs-number' ? labelled('NHS number', text(value)) : [],
    ),
    ...bagsIn(one['generalPractitioner']).flatMap(({ display }) => labelled('General practice', text(display))),
  ],
  RelatedPerson: (one) => {
    const name = bagsIn(one['name']).map((each) => text(each['text']))[0];
    const roles = many(one['relationship']).join(', ');
    const contact = bagsIn(one['telecom']).flatMap(({ value }) => text(value) ?? []);
    const comments = bagsIn(one['extension']).flatMap(({ valueString }) => text(valueString) ?? []);
    return [[name ?? 'No name', roles, ...contact, ...comments].filter((part) => part !== '').join('; ')];
  },
  AllergyIntolerance: (one) => {
    const ended = said(one['clinicalStatus']) === 'Inactive' ? ' (ended)' : '';
    const error = said(one['verificationStatus']) === 'Entered in Error' ? ' (entered in error)' : '';
    const reactions = bagsIn(one['reaction']).map((reaction) =>
      [
        ...many(reaction['manifestation']),
        when(reaction, 'onset'),
        text(reaction['severity']),
        ...notes(reaction['note']),
      ]
        .filter(Boolean)
        .join(', '),
    );
    return [`${said(one['code']) ?? '?'}${ended}${error}`, ...reactions, ...notes(one['note'])];
  },
  List: (one) =>
    [...labelled('', said(one['emptyReason'])), ...notes(one['note'])].map((line) => line.replace(/^: /, '')),
  Condition: (one) => {
    const over = said(one['clinicalStatus']) === 'Inactive' ? ' (ended)' : '';
    const since = when(one, 'onset');
    const stage = bagsIn(one['stage']).flatMap(({ summary }) => said(summary) ?? []);
    const first = `${said(one['code']) ?? '-'}${over}${since === undefined ? '' : `, since ${since}`}`;
    return [...many(one['category']).filter((kind) => kind === 'Need'), first, ...stage, ...notes(one['note'])];
  },
  Flag: (one) => [`${one['status'] === 'active' ? '' : `(${String(one['status'])}) `}${said(one['code']) ?? '-'}`],
  Goal: (one) => [
    `Goal: ${said(one['description']) ?? '-'}`,
    ...labelled('So far', said(one['achievementStatus'])),
    ...notes(one['note']),
  ],
  CarePlan: (one) => [
    text(one['title']) ?? 'Care plan',
    ...notes(one['note']),
    ...bagsIn(one['activity']).map(({ detail, progress }) => {
      const parts = isBag(detail) ? detail : {};
      const who = bagsIn(parts['performer']).flatMap(({ display }) => text(display) ?? []);
      const lines = [said(parts['code']), text(parts['description']), ...labelled('By', who.join(', ') || undefined)];
      return [...lines, ...labelled('Status', said(parts['statusReason'])), ...notes(progress)]
        .filter(Boolean)
        .join('; ');
    }),
  ],
  Observation: (one) => {
    const value = text(one['valueString']) ?? said(one['valueCodeableConcept']);
    const components = bagsIn(one['component']).flatMap(({ valueQuantity }) => amount(valueQuantity));
    const all = [...(value === undefined ? [] : [value]), ...amount(one['valueQuantity']), ...components].join(', ');
    return [
      `${said(one['code']) ?? '-'}: ${all || '-'}, ${when(one, 'effectiveDateTime') ?? 'no date'}`,
      ...notes(one['note']),
    ];
  },
  Consent: (one) => {
    const { attorney, paper } = {
      attorney: bagsIn(isBag(one['provision']) ? one['provision']['actor'] : undefined).flatMap(({ reference }) =>
        isBag(reference) ? (text(reference['display']) ?? []) : [],
      ),
      paper: isBag(one['sourceAttachment']) ? text(one['sourceAttachment']['title']) : undefined,
    };
    const stage = one['status'] === 'proposed' ? ['Applied for, and not authorised so far'] : [];
    const provision = isBag(one['provision']) ? one['provision'] : {};
    const period = isBag(provision['period']) ? provision['period'] : {};
    return [
      many(one['category']).join('; '),
      ...stage,
      ...labelled('From', text(period['start'])),
      ...labelled('Until', text(period['end'])),
      ...labelled('Attorney', attorney[0]),
      ...labelled('The paper', paper),
    ];
  },
};

export const spoken = (resource: FhirResource): string[] =>
  (SPEAKERS[resource.resourceType]?.(resource) ?? []).filter((line) => line !== '');
