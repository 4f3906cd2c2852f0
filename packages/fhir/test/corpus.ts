// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/root.mjs';
import { parseFhir } from '../src/json/parse-fhir.js';

/** Forms of other projects are not part of the repository; where they are at hand, they are all tried. */
const folder = process.env['FHIR_CORPUS'] ?? inRoot('..', 'shared', 'reference', 'fhir');

export interface CorpusFile {
  /** `project/name.json`. */
  readonly file: string;
  readonly project: string;
  /** As `parseFhir` gives it. */
  read(): unknown;
}

export interface CorpusResponse extends CorpusFile {
  /** Files of the forms it may be an answer to. */
  readonly forms: readonly string[];
}

interface Index {
  readonly files: readonly { readonly file: string; readonly pairedWith?: readonly string[] }[];
}

function filesIn(kind: 'questionnaires' | 'responses') {
  const index = join(folder, kind, 'index.json');
  if (!existsSync(index)) return [];
  const { files } = JSON.parse(readFileSync(index, 'utf8')) as Index;
  return files.map(({ file, pairedWith = [] }) => ({
    file,
    project: file.split('/')[0]!,
    forms: pairedWith,
    read: () => parseFhir(readFileSync(join(folder, kind, file), 'utf8')),
  }));
}

/** Questionnaires of other projects; none where they are not at hand. */
export const questionnaires: readonly CorpusFile[] = filesIn('questionnaires');

/** Responses to them. */
export const responses: readonly CorpusResponse[] = filesIn('responses');
