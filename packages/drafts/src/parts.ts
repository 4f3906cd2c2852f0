// SPDX-License-Identifier: Apache-2.0
import { DraftError } from './failure.js';

/**
 * Code that is fetched when it is first asked for: lists and files, and what is seldom done. Opening, saving, reading,
 * discarding for good, locking and closing need none of it. Two files, because a bundler cuts what they share into as
 * many more. Both import `index.js`, which is there by then, and take nothing from it: esbuild makes a file of what is
 * reached from the same places, and so all that opening and saving need is one.
 */
export const PARTS = {
  everyday: () => import('./everyday.js'),
  rare: () => import('./rare.js'),
};

type Parts = typeof PARTS;

/** @throws DraftError `not-fetched`; it is fetched anew when it is asked for again */
export async function part<Name extends keyof Parts>(name: Name): Promise<Awaited<ReturnType<Parts[Name]>>> {
  try {
    return (await PARTS[name]()) as Awaited<ReturnType<Parts[Name]>>;
  } catch (cause) {
    throw new DraftError({ kind: 'not-fetched' }, { cause });
  }
}

/**
 * Fetches at once what is otherwise fetched when it is first needed: lists, files, hand-over, rescue, a change of keys.
 * For a page that may lose the network.
 *
 * @throws DraftError `not-fetched`
 */
export async function fetchDraftParts(): Promise<void> {
  await Promise.all([part('everyday'), part('rare')]);
}
