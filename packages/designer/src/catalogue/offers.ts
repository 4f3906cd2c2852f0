// SPDX-License-Identifier: Apache-2.0
import {
  type Catalogue,
  type HostNotice,
  type ListedForm,
  type ListedPack,
  type ListedVersion,
  type Refusal,
  compareVersions,
  resolve,
} from '@careplan-kit/catalogue/host';
import type { InstalledForm } from './catalogue-source.js';

/** One version of a form, and the pack to get it from. */
export interface OfferedVersion {
  readonly form: ListedForm;
  readonly pack: Pick<ListedPack, 'name'> & ListedVersion;
  /** Why it may not be used any more; empty while it may. */
  readonly refusals: readonly Refusal[];
}

/** One form of a catalogue, in all its versions. */
export interface Offer {
  readonly url: string;
  readonly title: string;
  /** Of the pack it comes in. */
  readonly packTitle: string;
  /** Newest first. */
  readonly versions: readonly OfferedVersion[];
  /** The newest that may be used; null when none may. */
  readonly newest: OfferedVersion | null;
  readonly inUse: InstalledForm | null;
  /** What there is to know of the version in use. */
  readonly notices: readonly HostNotice[];
}

/** In the order in which somebody has to look at them. */
export const STATES = ['stopped', 'newer', 'in-use', 'free', 'gone'] as const;
export type OfferState = (typeof STATES)[number];

/** What a form is to this product. */
export function stateOf({ inUse, notices, newest }: Offer): OfferState {
  if (!inUse) return newest ? 'free' : 'gone';
  if (notices.some(({ urgency }) => urgency === 'stop')) return 'stopped';
  return notices.some(({ kind }) => kind === 'newer') ? 'newer' : 'in-use';
}

function versionsOf(catalogue: Catalogue, url: string, today: string): OfferedVersion[] {
  const all = catalogue.packs.flatMap(({ name, versions }) =>
    versions.flatMap((pack) =>
      pack.forms.filter((form) => form.url === url).map((form) => ({ form, pack: { name, ...pack } })),
    ),
  );
  const numbers = [...new Set(all.map(({ form }) => form.version))];
  const found = numbers.map((version): OfferedVersion => {
    const resolved = resolve(catalogue, `${url}|${version}`, undefined, today);
    if (resolved.ok) return { form: resolved.form, pack: resolved.pack, refusals: [] };
    return { ...all.findLast(({ form }) => form.version === version)!, refusals: resolved.refusals };
  });
  return found.sort((one, other) => compareVersions(other.form.version, one.form.version));
}

/** What a catalogue offers to a product: forms that need somebody first, the others by their titles. */
export function offersOf(
  catalogue: Catalogue,
  installed: readonly InstalledForm[],
  notices: readonly HostNotice[],
  today: string,
): readonly Offer[] {
  const packTitles = new Map(
    catalogue.packs.flatMap(({ title, versions }) =>
      versions.flatMap(({ forms }) => forms.map(({ url }) => [url, title] as const)),
    ),
  );
  const offers = [...packTitles].map(([url, packTitle]): Offer => {
    const versions = versionsOf(catalogue, url, today);
    const newest = resolve(catalogue, url, undefined, today);
    const inUse = installed.findLast((one) => one.url === url) ?? null;
    return {
      url,
      packTitle,
      versions,
      title: versions[0]!.form.title,
      newest: newest.ok ? { form: newest.form, pack: newest.pack, refusals: [] } : null,
      inUse,
      notices: inUse ? notices.filter(({ form }) => form.url === url && form.version === inUse.version) : [],
    };
  });
  return offers.sort(
    (one, other) =>
      STATES.indexOf(stateOf(one)) - STATES.indexOf(stateOf(other)) || one.title.localeCompare(other.title, 'en-GB'),
  );
}
