// SPDX-License-Identifier: Apache-2.0
import { readRange } from '../range.js';
import type { Refusal } from '../signature/refusal.js';
import { compareVersions } from '../versions.js';
import type { Catalogue, ListedForm, ListedPack, ListedVersion } from './listing.js';
import { withdrawalOf } from './notice.js';

/** Where a form is. */
export type Resolution =
  | {
      readonly ok: true;
      readonly form: ListedForm;
      readonly pack: Pick<ListedPack, 'name'> & ListedVersion;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

interface Found {
  readonly name: string;
  readonly version: ListedVersion;
  readonly form: ListedForm;
}

function foundIn({ packs }: Catalogue, url: string): Found[] {
  const found = packs.flatMap(({ name, versions }) =>
    versions.flatMap((version) =>
      version.forms.filter((form) => form.url === url).map((form) => ({ name, version, form })),
    ),
  );
  // Newest form first; of packs with the same form, the newest pack.
  return found.sort(
    (one, other) =>
      compareVersions(other.form.version, one.form.version) ||
      compareVersions(other.version.version, one.version.version) ||
      (one.name < other.name ? -1 : 1),
  );
}

/**
 * Finds the newest version of a form in a range, and the pack it is in. What was withdrawn or may no longer be used is
 * passed over; where nothing else is left, the refusals say so.
 *
 * @param canonical - address of the form, or `url|version`, which asks for that version alone
 * @param range - as `readRange` reads it; without it, any
 * @param today - `YYYY-MM-DD`
 * @throws PackError for a range that is none
 */
export function resolve(catalogue: Catalogue, canonical: string, range: string | undefined, today: string): Resolution {
  const [url = '', only] = canonical.split('|');
  const wanted = only ?? range ?? '*';
  const inRange = readRange(wanted);
  const all = foundIn(catalogue, url);
  const [newest] = all;
  if (!newest) return { ok: false, refusals: [{ code: 'no-such-form', with: { name: catalogue.name, form: url } }] };
  const fitting = all.filter(({ form }) => inRange(form.version));
  if (fitting.length === 0) {
    const versions = [...new Set(all.map(({ form }) => form.version))].join(', ');
    const filling = { title: newest.form.title, range: wanted, versions };
    return { ok: false, refusals: [{ code: 'no-such-version', with: filling }] };
  }
  const refusals: Refusal[] = [];
  for (const { name, version, form } of fitting) {
    const withdrawal = withdrawalOf(catalogue.notices, form);
    if (withdrawal) {
      const { at, reason, useInstead: instead } = withdrawal;
      const filling = {
        title: form.title,
        version: form.version,
        at,
        reason,
        ...(instead !== undefined && { instead }),
      };
      refusals.push({ code: 'withdrawn', with: filling });
    } else if (version.expires !== undefined && version.expires < today) {
      refusals.push({ code: 'expired', with: { at: version.expires } });
    } else return { ok: true, form, pack: { name, ...version } };
  }
  return { ok: false, refusals };
}
