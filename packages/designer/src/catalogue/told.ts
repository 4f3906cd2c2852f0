// SPDX-License-Identifier: Apache-2.0
import {
  type Catalogue,
  type HostNotice,
  type Refusal,
  hostNoticeWords,
  refusalWords,
} from '@careplan-kit/catalogue/host';

/** How the rules of the catalogue are put into words for a page. */
export interface Telling {
  readonly language: 'en' | 'cy';
  readonly formatDay: (day: string) => string;
  readonly catalogue: Catalogue | null;
}

type Filling = Readonly<Record<string, string>>;

/** `url|version` as people know it: title and version. */
function named(canonical: string, catalogue: Catalogue | null): string {
  const [url, version] = canonical.split('|');
  const all = catalogue?.packs.flatMap(({ versions }) => versions.flatMap(({ forms }) => forms)) ?? [];
  const title = all.findLast((form) => form.url === url)?.title;
  if (title === undefined) return canonical;
  return version === undefined ? `“${title}”` : `“${title}” ${version}`;
}

/** Days as they are written, and forms by their titles. */
function readable(filling: Filling, { formatDay, catalogue }: Telling, isAddress: boolean): Filling {
  const { at, instead } = filling;
  return {
    ...filling,
    ...(at !== undefined && { at: formatDay(at) }),
    ...(instead !== undefined && isAddress && { instead: named(instead, catalogue) }),
  };
}

/** Why something is not used, and what to do. */
export const tellRefusal = (refusal: Refusal, telling: Telling): string =>
  refusalWords({ ...refusal, with: readable(refusal.with ?? {}, telling, true) }, telling.language);

/** What there is to know of a form in use, and what to do. */
export const tellNotice = (notice: HostNotice, telling: Telling): string =>
  hostNoticeWords({ ...notice, with: readable(notice.with, telling, notice.kind !== 'superseded') }, telling.language);
