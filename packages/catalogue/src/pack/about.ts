// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { PackError } from '../pack-error.js';
import { VERSION } from '../versions.js';

/** A person, by name and by what they are there. */
export interface Person {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
}

/** Somebody read the forms and said that they may be used. */
export interface Approval extends Person {
  /** Day, `YYYY-MM-DD`. */
  readonly at: string;
}

/** What is said of a pack as a whole: what stands in `pack.json` of its sources. */
export interface PackAbout {
  /** In small letters, parts joined by dots, the owner first: `uk.example.falls`. */
  readonly name: string;
  /** Version of the pack: three numbers. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** SPDX identifier, or `SEE LICENSE IN LICENSE`. */
  readonly licence: string;
  /** Address that the pack's forms have in common. It need not resolve. */
  readonly canonical: string;
  readonly authors: readonly Person[];
  readonly approvals: readonly Approval[];
  /** Day on which the version was published. */
  readonly published: string;
  /** Day by which somebody has to look at the forms again. Later, hosts are told and go on. */
  readonly reviewBy?: string | undefined;
  /** Last day on which the version may be used. Later, it is refused. */
  readonly expires?: string | undefined;
  /** Forms these take the place of, as `url` or `url|version`. */
  readonly supersedes?: readonly string[] | undefined;
}

const Words = z.string().check(z.minLength(1), z.maxLength(2_000));
const Day = z.iso.date();
const person = { name: Words, role: z.optional(Words), organisation: z.optional(Words) };

export const PACK_NAME = /^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/;

const parts = {
  name: z.string().check(z.maxLength(120), z.regex(PACK_NAME)),
  version: z.string().check(z.maxLength(100), z.regex(VERSION)),
  title: Words,
  description: Words,
  licence: Words,
  canonical: Words,
  authors: z.array(z.strictObject(person)).check(z.minLength(1), z.maxLength(100)),
  approvals: z.array(z.strictObject({ ...person, at: Day })).check(z.maxLength(100)),
  published: Day,
  reviewBy: z.optional(Day),
  expires: z.optional(Day),
  supersedes: z.optional(z.array(Words).check(z.maxLength(200))),
};

const About = z.strictObject(parts);

/** Faults of zod, at their places below a path. */
export const issuesOf = (error: z.core.$ZodError, below: readonly (string | number)[] = []) =>
  error.issues.map(({ path, code, message }) => ({
    path: [...below, ...(path as (string | number)[])],
    code,
    message,
  }));

/**
 * Reads what is said of a pack.
 *
 * @throws PackError with every fault and its path
 */
export function parsePackAbout(json: unknown, below: readonly (string | number)[] = []): PackAbout {
  const read = z.safeParse(About, json);
  if (!read.success) throw new PackError('What is said of the pack', issuesOf(read.error, below));
  return read.data;
}
