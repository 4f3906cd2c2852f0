// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { PackError } from '../pack-error.js';
import { type PackAbout, issuesOf, parsePackAbout } from './about.js';
import type { PackedForm } from './contents.js';

const FORMAT = 'careplan-kit/share-1';

const Text = z.string().check(z.minLength(1), z.maxLength(2_000));
const Own = z.strictObject({
  format: z.literal(FORMAT),
  authors: z.unknown(),
  approvals: z.unknown(),
  published: z.unknown(),
  reviewBy: z.optional(z.unknown()),
  expires: z.optional(z.unknown()),
  supersedes: z.optional(z.unknown()),
  forms: z
    .array(
      z.strictObject({
        id: Text,
        url: Text,
        version: Text,
        status: z.enum(['draft', 'active', 'retired']),
        title: Text,
        definition: Text,
        questionnaire: Text,
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
});

/** `package.json`: what a FHIR package and npm want, and under `careplanKit` what neither has a word for. */
export const packageJson = (about: PackAbout, forms: readonly PackedForm[]) => ({
  name: about.name,
  version: about.version,
  title: about.title,
  description: about.description,
  license: about.licence,
  author: about.authors.map(({ name, organisation }) => organisation ?? name).join(', '),
  canonical: about.canonical,
  type: 'Conformance',
  fhirVersions: ['4.0.1'],
  dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  careplanKit: {
    format: FORMAT,
    authors: about.authors,
    approvals: about.approvals,
    published: about.published,
    ...(about.reviewBy !== undefined && { reviewBy: about.reviewBy }),
    ...(about.expires !== undefined && { expires: about.expires }),
    ...(about.supersedes !== undefined && { supersedes: about.supersedes }),
    forms,
  },
});

/** @throws PackError with every fault and its path */
export function readPackageJson(json: unknown, file: string): { about: PackAbout; forms: readonly PackedForm[] } {
  const bag = (typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {}) as Record<
    string,
    unknown
  >;
  const own = z.safeParse(Own, bag['careplanKit']);
  if (!own.success) throw new PackError('The pack', issuesOf(own.error, [file, 'careplanKit']));
  const { forms, format: _, ...said } = own.data;
  const { name, version, title, description, license: licence, canonical } = bag;
  const about = parsePackAbout({ name, version, title, description, licence, canonical, ...said }, [file]);
  return { about, forms };
}
