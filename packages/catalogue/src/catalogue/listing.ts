// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { PACK_NAME, issuesOf } from '../pack/about.js';
import { PackError } from '../pack-error.js';
import { nameFault } from '../tarball/file-names.js';
import { VERSION } from '../versions.js';
import { type Notice, NoticeSchema } from './notice.js';

/** A form in a catalogue. */
export interface ListedForm {
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly status: 'draft' | 'active' | 'retired';
  readonly title: string;
  /** Digest of its definition: the same version is the same form in every pack. */
  readonly sha256: string;
}

/** One version of a pack. */
export interface ListedVersion {
  readonly version: string;
  /** File beside the index. */
  readonly file: string;
  readonly size: number;
  /** Of the contents, signed or not; `verifyPack` compares it. */
  readonly digest: string;
  readonly published: string;
  readonly reviewBy?: string | undefined;
  readonly expires?: string | undefined;
  readonly supersedes?: readonly string[] | undefined;
  readonly forms: readonly ListedForm[];
}

export interface ListedPack {
  readonly name: string;
  /** Of the newest version. */
  readonly title: string;
  /** Oldest first. */
  readonly versions: readonly ListedVersion[];
}

/** What a catalogue has: the content of `index.json`. */
export interface Catalogue {
  readonly format: 'careplan-kit/catalogue-1';
  readonly name: string;
  readonly title: string;
  /** One more each time something in it changes, so that an old copy is known as one. */
  readonly sequence: number;
  /** Day it was made. */
  readonly made: string;
  /** Last day on which it may be relied on for notices. */
  readonly validUntil?: string | undefined;
  readonly packs: readonly ListedPack[];
  readonly notices: readonly Notice[];
}

const Words = z.string().check(z.minLength(1), z.maxLength(2_000));
const Number0 = z.int().check(z.minimum(0));
const Day = z.iso.date();
const Sha = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const VersionText = z.string().check(z.maxLength(100), z.regex(VERSION));

const CatalogueSchema = z.strictObject({
  format: z.literal('careplan-kit/catalogue-1'),
  name: z.string().check(z.maxLength(120), z.regex(PACK_NAME)),
  title: Words,
  sequence: Number0,
  made: Day,
  validUntil: z.optional(Day),
  packs: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(120), z.regex(PACK_NAME)),
        title: Words,
        versions: z
          .array(
            z.strictObject({
              version: VersionText,
              file: z.string().check(z.refine((name) => nameFault(name) === undefined, 'is no path beside the index')),
              size: Number0,
              digest: z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/)),
              published: Day,
              reviewBy: z.optional(Day),
              expires: z.optional(Day),
              supersedes: z.optional(z.array(Words).check(z.maxLength(200))),
              forms: z
                .array(
                  z.strictObject({
                    id: Words,
                    url: Words,
                    version: VersionText,
                    status: z.enum(['draft', 'active', 'retired']),
                    title: Words,
                    sha256: Sha,
                  }),
                )
                .check(z.minLength(1), z.maxLength(500)),
            }),
          )
          .check(z.minLength(1), z.maxLength(2_000)),
      }),
    )
    .check(z.maxLength(5_000)),
  notices: z.array(NoticeSchema).check(z.maxLength(5_000)),
});

/**
 * Reads the index of a catalogue. That says nothing of who made it: `openCatalogue` does.
 *
 * @throws PackError with every fault and its path
 */
export function parseCatalogue(json: unknown): Catalogue {
  const read = z.safeParse(CatalogueSchema, json);
  if (!read.success) throw new PackError('The catalogue', issuesOf(read.error, ['index.json']));
  return read.data;
}
