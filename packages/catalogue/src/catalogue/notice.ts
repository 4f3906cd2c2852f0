// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { readRange } from '../range.js';

/** What the keeper of a catalogue says of versions of a form after they were published. It is never taken back. */
export interface Notice {
  /** `withdrawn`: it must not be used, for safety. `deprecated`: it may, and there is something better. */
  readonly kind: 'withdrawn' | 'deprecated';
  /** Address of the form. */
  readonly form: string;
  /** Versions of the form it is about, as `readRange` reads them. An early version is always counted in. */
  readonly versions: string;
  /** Day, `YYYY-MM-DD`. */
  readonly at: string;
  /** In a sentence for those who use the form. */
  readonly reason: string;
  /** Another form or version, as `url|version`. */
  readonly useInstead?: string | undefined;
}

const Words = z.string().check(z.minLength(1), z.maxLength(2_000));

const isRange = (text: string) => {
  try {
    readRange(text);
    return true;
  } catch {
    return false;
  }
};

export const NoticeSchema = z.strictObject({
  kind: z.enum(['withdrawn', 'deprecated']),
  form: Words,
  versions: z.string().check(z.refine(isRange, 'is no range of versions')),
  at: z.iso.date(),
  reason: Words,
  useInstead: z.optional(Words),
});

/** A version of a form. */
export interface FormVersion {
  readonly url: string;
  readonly version: string;
}

/**
 * Whether a notice is about a version. A draft of what was withdrawn is as dangerous as the form itself, so for notices an
 * early version counts as the one it is a draft of.
 */
export const isAbout = (
  { form, versions }: Pick<Notice, 'form' | 'versions'>,
  { url, version }: FormVersion,
): boolean => {
  const inRange = readRange(versions);
  return form === url && (inRange(version) || inRange(version.replace(/-.*$/, '')));
};

/** The first withdrawal of a version; undefined when there is none. */
export const withdrawalOf = (notices: readonly Notice[], of: FormVersion): Notice | undefined =>
  notices.find((notice) => notice.kind === 'withdrawn' && isAbout(notice, of));
