// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { type Bytes, jsonBytes, toBytes } from '../bytes.js';
import { PackError, type PackIssue, packError } from '../pack-error.js';
import { nameFault } from '../tarball/file-names.js';
import { gzip } from '../tarball/gzip.js';
import { writeTar } from '../tarball/write-tar.js';
import { parsePackAbout } from './about.js';
import { FOLDER, type FormPack, type PackedForm } from './contents.js';
import { type ResourceFile, indexOf, resourceBytes, resourcesOf } from './fhir-files.js';
import { digestOf, manifestOf } from './manifest.js';
import { packageJson } from './package-json.js';

/** What a pack is made of. */
export interface PackSources {
  /** As `pack.json` has it; may come from anywhere. */
  readonly about: unknown;
  /** Definitions as JSON; may come from anywhere. */
  readonly definitions: readonly unknown[];
  /** What changed in each version, in Markdown. */
  readonly changelog: string;
  /** The text of the licence. */
  readonly licence: string;
  /** Examples and test vectors as JSON, by their file names: `mr-green.json`. */
  readonly fixtures?: Readonly<Record<string, unknown>>;
}

/** Faults of a definition, at its place in the list. */
function definitionsOf(list: readonly unknown[]): readonly FormDefinition[] {
  const issues: PackIssue[] = [];
  const read = list.flatMap((json, at) => {
    try {
      return [parseDefinition(json)];
    } catch (error) {
      const told = (error as { issues?: readonly PackIssue[] }).issues;
      if (!told) throw error;
      issues.push(...told.map((issue) => ({ ...issue, path: ['definitions', at, ...issue.path] })));
      return [];
    }
  });
  const ids = new Set<string>();
  for (const [at, { id, url, licence }] of read.entries()) {
    const tell = (code: string, message: string) => issues.push({ path: ['definitions', at], code, message });
    if (ids.has(id.toLowerCase()) || ids.has(`url ${url}`)) tell('twice', 'its id or address stands in the pack twice');
    ids.add(id.toLowerCase()).add(`url ${url}`);
    if (licence.kind === 'licence-gated') {
      tell(
        'licence-gated',
        'may only be used by who has its licence, so it is not shared: bring it as careplan-kit/pack-1',
      );
    }
  }
  if (list.length === 0) issues.push({ path: ['definitions'], code: 'empty', message: 'the pack has no form' });
  if (issues.length > 0) throw new PackError('The pack', issues);
  return read;
}

const formOf = ({ id, url, version, status, title }: FormDefinition, questionnaire: string): PackedForm => ({
  id,
  url,
  version,
  status,
  title,
  definition: `definitions/${id}.json`,
  questionnaire,
});

/**
 * Makes a pack: a FHIR package with our definitions beside the Questionnaires. The same sources make the same contents, in
 * whatever order they are handed in. It is not signed.
 *
 * @throws PackError with every fault and its path
 */
export async function makePack({
  about,
  definitions,
  changelog,
  licence,
  fixtures = {},
}: PackSources): Promise<FormPack> {
  const said = parsePackAbout(about, ['pack.json']);
  const read = [...definitionsOf(definitions)].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const [name, text] of Object.entries({ changelog, licence })) {
    if (text.trim() === '') throw packError('The pack', 'empty', 'says nothing', [name]);
  }
  const files = new Map<string, Uint8Array>();
  const put = (file: string, content: Bytes) => {
    const path = `${FOLDER}${file}`;
    if (files.has(path)) throw packError('The pack', 'twice', 'two parts of the pack would have this file', [path]);
    files.set(path, content);
  };
  const resources: ResourceFile[] = [];
  const forms = read.map((definition) => {
    const own = resourcesOf(definition);
    resources.push(...own);
    return formOf(definition, own[0]!.file);
  });
  put('package.json', jsonBytes(packageJson(said, forms)));
  put('.index.json', jsonBytes(indexOf([...resources].sort((one, other) => (one.file < other.file ? -1 : 1)))));
  for (const { file, resource } of resources) put(file, resourceBytes(resource));
  for (const [at, { definition }] of forms.entries()) put(definition, jsonBytes(read[at]));
  put('CHANGELOG.md', toBytes(changelog));
  put('LICENSE', toBytes(licence));
  for (const [name, json] of Object.entries(fixtures)) {
    const fault = nameFault(name);
    if (fault || name.includes('/'))
      throw packError('The pack', 'bad-name', 'the name of a fixture is no file name', ['fixtures', name]);
    put(`fixtures/${name}`, jsonBytes(json));
  }
  const manifest = await manifestOf(said.name, said.version, files);
  return {
    about: said,
    forms,
    definitions: read,
    files,
    manifest,
    digest: await digestOf(manifest),
    signatures: null,
  };
}

/** The pack as one file, `.tgz`, which npm, FHIR tools and `openPack` read. */
export const packBytes = (pack: FormPack): Promise<Bytes> => gzip(writeTar(pack.files));

/** What its file is called: name and version. */
export const packFileName = ({ about: { name, version } }: Pick<FormPack, 'about'>): string => `${name}-${version}.tgz`;
