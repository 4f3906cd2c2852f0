// SPDX-License-Identifier: Apache-2.0
import { inForce } from '@careplan-kit/model';
import {
  type ExportOptions,
  type FhirBundle,
  type FhirResource,
  type NotExported,
  recordToFhir,
} from '@careplan-kit/fhir/uk-core';
import { base64Of } from './fhir/base64.js';
import { type CompositionOptions, compositionOf } from './fhir/composition.js';
import { medicationAdministration, medicationStatement } from './fhir/medicines.js';
import { Resources } from './fhir/resources.js';
import type { TransferPack } from './pack.js';
import { allPapers } from './papers/own-papers.js';
import { RecordWords } from './papers/record-words.js';
import { PACK } from './words/pack.words.js';
import { speakerOf } from './words/speaker.js';

export interface TransferDocumentOptions extends CompositionOptions {
  /** The PDF goes in the Bundle as a Binary with a DocumentReference. */
  readonly pdf?: Uint8Array | undefined;
  /** The host's own https address for identifiers of workers; without it, they are named only. */
  readonly authorSystem?: string | undefined;
}

export interface TransferDocument {
  readonly bundle: FhirBundle;
  /** What has no resource of its own; all of it that is in a paper of the pack is in the narrative. */
  readonly notExported: readonly NotExported[];
}

/** Only records that stand in a paper of the pack become resources; who it is about always does. */
function exportOptions(pack: TransferPack, authorSystem: string | undefined): ExportOptions {
  const uids = new Set(
    pack.papers.flatMap(({ source }) =>
      source.from === 'record' ? source.records.map(({ recordUid }) => recordUid) : [],
    ),
  );
  return {
    at: pack.madeAt,
    authorSystem,
    bundle: 'collection',
    leaveOut: ({ class: name, recordUid }) => name !== 'Person demographics' && !uids.has(recordUid),
  };
}

function addPdf(pack: TransferPack, pdf: Uint8Array, resources: Resources): void {
  const title = speakerOf(pack.language).say(PACK.title, { name: resources.name });
  const binary: FhirResource = {
    resourceType: 'Binary',
    id: resources.id(pack.id, 'Binary'),
    contentType: 'application/pdf',
    data: base64Of(pdf),
  };
  const reference: FhirResource = {
    resourceType: 'DocumentReference',
    id: resources.id(pack.id, 'DocumentReference'),
    status: 'current',
    type: { text: title },
    subject: resources.subject,
    date: resources.at,
    author: [resources.author],
    content: [
      { attachment: { contentType: 'application/pdf', url: resources.url(binary), size: pdf.byteLength, title } },
    ],
  };
  resources.add(reference, 'pack:what-is-here');
  resources.add(binary, '');
}

/**
 * Writes the pack as a FHIR R4 document: a Composition whose sections are the papers under the headings of the PRSB urgent
 * transfer, each with its whole text as narrative, and UK Core resources for what the record holds as data. The same pack
 * and options give the same bytes.
 *
 * Profiles are named by what their pages say: no profile validator has checked them. It is no claim to conform to the PRSB
 * standard, whose element list was not seen.
 *
 * @throws DataError when the record is none
 */
export function toFhirDocument(pack: TransferPack, options: TransferDocumentOptions = {}): TransferDocument {
  const settings = exportOptions(pack, options.authorSystem);
  const { bundle, notExported } = recordToFhir(pack.record, settings);
  const speaker = speakerOf(pack.language);
  const words = new RecordWords(pack.record, speaker);
  const papers = allPapers(pack);
  const resources = new Resources(pack, settings, bundle!, papers);
  const { subject } = resources;
  const hasMedicines = pack.papers.some(({ id }) => id === 'medicines');
  for (const version of hasMedicines ? inForce(pack.record, 'Medication') : []) {
    const id = resources.id(version.recordUid, 'MedicationStatement');
    resources.add(medicationStatement(version, id, subject, words), 'medicines');
  }
  pack.lastDoses.forEach((dose, at) => {
    const id = resources.id(`${pack.id}/dose-${at}`, 'MedicationAdministration');
    const given = medicationAdministration(dose, id, subject, speaker);
    if (given) resources.add(given, 'pack:last-doses');
  });
  if (options.pdf) addPdf(pack, options.pdf, resources);
  const composition = compositionOf(pack, papers, resources, options);
  return {
    bundle: {
      resourceType: 'Bundle',
      type: 'document',
      identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${resources.id(pack.id, 'Bundle')}` },
      timestamp: resources.at,
      entry: [{ fullUrl: resources.url(composition), resource: composition }, ...resources.entries],
    },
    notExported: notExported.filter(
      ({ reason }) => reason !== 'left-out-by-host' && !(hasMedicines && reason === 'medicine'),
    ),
  };
}
