// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import * as z from 'zod/mini';
import { toJson } from '../bytes.js';
import { PackError, type PackIssue, packError } from '../pack-error.js';
import { gunzip } from '../tarball/gzip.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../tarball/limits.js';
import { readTar } from '../tarball/read-tar.js';
import { issuesOf } from './about.js';
import { FOLDER, type FormPack, type PackSignatures, type PackedForm, SIGNATURES } from './contents.js';
import { digestOf, manifestOf } from './manifest.js';
import { readPackageJson } from './package-json.js';

const Encoded = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(most));
const Signatures = z.strictObject({
  payload: Encoded(8_000_000),
  signatures: z
    .array(z.strictObject({ protected: Encoded(8_000), signature: z.union([Encoded(2_000), z.literal('')]) }))
    .check(z.minLength(1), z.maxLength(20)),
});

function signaturesIn(files: ReadonlyMap<string, Uint8Array>): PackSignatures | null {
  const bytes = files.get(SIGNATURES);
  if (!bytes) return null;
  const read = z.safeParse(Signatures, toJson(bytes, [SIGNATURES]));
  if (!read.success) throw new PackError('The pack', issuesOf(read.error, [SIGNATURES]));
  return read.data;
}

function fileOf(files: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const bytes = files.get(`${FOLDER}${file}`);
  if (bytes) return bytes;
  throw packError('The pack', 'missing-file', 'the pack has no such file', [`${FOLDER}${file}`]);
}

/** The form a line of `package.json` tells of; it has to be what the line says. */
function definitionOf(files: ReadonlyMap<string, Uint8Array>, form: PackedForm): FormDefinition {
  const path = `${FOLDER}${form.definition}`;
  let definition;
  try {
    definition = parseDefinition(toJson(fileOf(files, form.definition), [path]));
  } catch (error) {
    if (error instanceof PackError) throw error;
    const told = (error as { issues?: readonly PackIssue[] }).issues;
    if (!told) throw error;
    throw new PackError(
      'The pack',
      told.map((issue) => ({ ...issue, path: [path, ...issue.path] })),
    );
  }
  for (const part of ['id', 'url', 'version', 'status', 'title'] as const) {
    if (definition[part] === form[part]) continue;
    throw packError('The pack', 'not-as-listed', `is not what package.json says of it`, [path, part]);
  }
  if (definition.licence.kind === 'licence-gated') {
    throw packError('The pack', 'licence-gated', 'may only be used by who has its licence', [path]);
  }
  fileOf(files, form.questionnaire);
  return definition;
}

/** A form under two names would be two forms to some programs and one to others. */
function assertOnce(forms: readonly PackedForm[]): void {
  for (const part of ['id', 'url', 'definition', 'questionnaire'] as const) {
    const seen = new Set<string>();
    for (const [at, form] of forms.entries()) {
      if (seen.has(form[part]))
        throw packError('The pack', 'twice', 'stands there twice', ['careplanKit', 'forms', at, part]);
      seen.add(form[part]);
    }
  }
}

/**
 * Opens a pack that came from anywhere. It is read whole, within limits, and every definition is checked; nothing in it
 * runs, and nothing of it is fetched. **That says nothing of who made it: `verifyPack` does.**
 *
 * @param bytes - of the `.tgz`
 * @throws PackError with the file and the place in it
 */
export async function openPack(bytes: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<FormPack> {
  const files = readTar(await gunzip(bytes, limits), limits);
  for (const name of files.keys()) {
    if (!name.startsWith(FOLDER)) throw packError('The pack', 'bad-name', `does not stand below ${FOLDER}`, [name]);
  }
  const path = `${FOLDER}package.json`;
  const { about, forms } = readPackageJson(toJson(fileOf(files, 'package.json'), [path]), path);
  assertOnce(forms);
  const definitions = forms.map((form) => definitionOf(files, form));
  const listed = new Set(forms.map(({ definition }) => `${FOLDER}${definition}`));
  for (const name of files.keys()) {
    if (!name.startsWith(`${FOLDER}definitions/`) || listed.has(name)) continue;
    throw packError('The pack', 'not-listed', 'is a form that package.json does not tell of', [name]);
  }
  const manifest = await manifestOf(about.name, about.version, files);
  const digest = await digestOf(manifest);
  return { about, forms, definitions, files, manifest, digest, signatures: signaturesIn(files) };
}
