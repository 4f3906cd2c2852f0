// SPDX-License-Identifier: Apache-2.0
import type { FhirResource } from '@careplan-kit/fhir/uk-core';
import { coverOf } from '../cover.js';
import type { Block, Paper, TransferHeading, TransferPack } from '../pack.js';
import { PACK } from '../words/pack.words.js';
import { PAPERS } from '../words/papers.words.js';
import { type Speaker, speakerOf } from '../words/speaker.js';
import { HEADING_CODES } from './headings.js';
import { fhirString, narrativeOf } from './narrative.js';
import type { Resources } from './resources.js';

const HEADINGS = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings';
const PROFILE = 'https://fhir.hl7.org.uk/StructureDefinition/UKCore-Composition';
const ODS_CODE = 'https://fhir.nhs.uk/Id/ods-organization-code';
const EMPTY = 'http://terminology.hl7.org/CodeSystem/list-empty-reason';

export interface CompositionOptions {
  /** Kind of document. No code was found for a transfer from a care home, so the default is words. */
  readonly type?:
    | {
        readonly coding?: readonly { readonly system: string; readonly code: string; readonly display?: string }[];
        readonly text?: string;
      }
    | undefined;
  /** How confidential it is; nothing is said without it. */
  readonly confidentiality?: 'N' | 'R' | 'V' | undefined;
}

const tag = (language: TransferPack['language']) => (language === 'cy' ? 'cy-GB' : 'en-GB');

function codeOf(heading: TransferHeading): Readonly<Record<string, unknown>> {
  const known = HEADING_CODES[heading];
  return known ? { code: { coding: [{ system: HEADINGS, code: known[0], display: known[1] }] } } : {};
}

/** Who wrote a paper and when, as the first line of its section. */
function writtenBlock({ date, author, version }: Paper, speaker: Speaker): Block[] {
  if (date === undefined) return [];
  const when = speaker.moment(date);
  const text = author
    ? speaker.say(PAPERS.writtenBy, { who: author.name, when })
    : speaker.say(PAPERS.written, { when });
  const more = version === undefined ? '' : `, ${speaker.say(PAPERS.version, { version })}`;
  return [{ kind: 'text', text: { text: `${text}${more}` } }];
}

function coverBlocks(pack: TransferPack): Block[] {
  const cover = coverOf(pack);
  const facts = cover.lines.flatMap(({ label, texts }) => texts.map((value) => ({ label, value })));
  const who = [cover.name, ...(cover.preferredName ? [cover.preferredName] : []), cover.born, cover.nhsNumber];
  return [
    { kind: 'list', items: who },
    { kind: 'facts', facts },
  ];
}

function missingSections(pack: TransferPack): Readonly<Record<string, unknown>>[] {
  return pack.missing.map(({ title, heading, why }) => ({
    title: fhirString(title.text),
    ...codeOf(heading),
    text: narrativeOf([{ kind: 'text', text: why }], [], tag(pack.language)),
    emptyReason: {
      coding: [{ system: EMPTY, code: 'unavailable', display: 'Unavailable' }],
      text: fhirString(why.text),
    },
  }));
}

/** The front of the document: the cover, then a section for each paper, then one for each that is not there. */
export function compositionOf(
  pack: TransferPack,
  papers: readonly Paper[],
  resources: Resources,
  { type, confidentiality }: CompositionOptions,
): FhirResource {
  const speaker = speakerOf(pack.language);
  const title = speaker.say(PACK.title, { name: resources.name });
  const narrative = (blocks: readonly Block[]) => narrativeOf(blocks, pack.pictures, tag(pack.language));
  const sections = papers.map((paper) => {
    const entry = resources.of(paper.id);
    return {
      title: fhirString(paper.title.text),
      ...codeOf(paper.heading),
      text: narrative([...writtenBlock(paper, speaker), ...paper.blocks]),
      ...(entry.length > 0 ? { entry } : {}),
    };
  });
  const first = { title: fhirString(speaker.say(PACK.firstPage)), text: narrative(coverBlocks(pack)) };
  const { home } = pack;
  const ods = home.odsCode === undefined ? {} : { identifier: { system: ODS_CODE, value: home.odsCode } };
  return {
    resourceType: 'Composition',
    id: resources.id(pack.id, 'Composition'),
    meta: { profile: [PROFILE] },
    language: tag(pack.language),
    text: narrative([{ kind: 'text', text: { text: title } }]),
    identifier: { system: 'https://careplan-kit.example/Id/transfer-pack', value: pack.id },
    status: 'final',
    type: type ?? { text: 'Urgent transfer from care home to hospital' },
    subject: resources.subject,
    date: resources.at,
    author: [resources.author],
    title,
    ...(confidentiality === undefined ? {} : { confidentiality }),
    custodian: { ...ods, display: fhirString(home.name) },
    ...(pack.replaces === undefined
      ? {}
      : {
          relatesTo: [
            {
              code: 'replaces',
              targetIdentifier: { system: 'https://careplan-kit.example/Id/transfer-pack', value: pack.replaces },
            },
          ],
        }),
    section: [first, ...sections, ...missingSections(pack)],
  };
}
