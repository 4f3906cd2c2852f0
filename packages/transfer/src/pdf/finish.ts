// SPDX-License-Identifier: Apache-2.0
import type { Kit } from './kit.js';

/** What the library does at its end in one go, as it is in the version this package is pinned to. */
interface Inner {
  readonly _pageBuffer?: readonly { end(): void }[];
  readonly _fontFamilies?: Readonly<Record<string, { finalize(): void }>>;
  endPageMarkings(page: unknown): void;
  flushPages(): void;
}

/**
 * Ends the file: first each page and each font, with a rest where it is time for one, and then what is left. In one go the
 * pages of a large pack would keep a tablet for a third of a second. Should a later version of the library not have these
 * parts, it ends the file by itself.
 */
export async function finish(kit: Kit, breathe: () => Promise<void>): Promise<void> {
  const inner = kit as unknown as Inner;
  if (inner._pageBuffer) {
    for (const page of inner._pageBuffer) {
      inner.endPageMarkings(page);
      page.end();
      await breathe();
    }
    inner.flushPages = () => undefined;
  }
  for (const font of new Set(Object.values(inner._fontFamilies ?? {}))) {
    font.finalize();
    await breathe();
  }
  kit.end();
}
