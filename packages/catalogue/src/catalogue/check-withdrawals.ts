// SPDX-License-Identifier: Apache-2.0
import { fill } from '../signature/refusal.js';
import { compareVersions } from '../versions.js';
import { HOST_NOTICE_WORDS, type HostNoticeKind } from './host-notice.words.js';
import type { Catalogue, ListedForm, ListedVersion } from './listing.js';
import { type FormVersion, type Notice, isAbout } from './notice.js';

/** A version of a form a host has in use: shown to workers, or in drafts that are not finished. */
export interface FormInUse extends FormVersion {
  /** SHA-256 of its definition file, as the catalogue lists it, where the host kept it. */
  readonly sha256?: string | undefined;
}

/** Something a host has to know of a form it uses. */
export interface HostNotice {
  readonly kind: HostNoticeKind;
  /** `stop`: no new form may be begun with it. `act`: somebody has to decide. `know`: good to know. */
  readonly urgency: 'stop' | 'act' | 'know';
  readonly form: FormVersion;
  readonly with: Readonly<Record<string, string>>;
}

const URGENCY: Readonly<Record<HostNoticeKind, HostNotice['urgency']>> = {
  withdrawn: 'stop',
  expired: 'stop',
  changed: 'stop',
  deprecated: 'act',
  superseded: 'act',
  'review-due': 'act',
  'not-listed': 'act',
  newer: 'know',
};

interface Listed {
  readonly pack: ListedVersion;
  readonly form: ListedForm;
}

const listedForms = ({ packs }: Catalogue): Listed[] =>
  packs.flatMap(({ versions }) => versions.flatMap((pack) => pack.forms.map((form) => ({ pack, form }))));

function* noticesOf(
  used: FormInUse,
  all: readonly Listed[],
  notices: readonly Notice[],
  today: string,
): Iterable<HostNotice> {
  const { url, version, sha256 } = used;
  const same = all.filter(({ form }) => form.url === url);
  const own = same.filter(({ form }) => form.version === version);
  const title = (own[0] ?? same.at(-1))?.form.title ?? url;
  const tell = (kind: HostNoticeKind, filling: Readonly<Record<string, string | undefined>> = {}): HostNotice => ({
    kind,
    urgency: URGENCY[kind],
    form: { url, version },
    with: Object.fromEntries(
      Object.entries({ title, version, ...filling }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  });
  for (const notice of notices) {
    if (!isAbout(notice, used)) continue;
    yield tell(notice.kind, { at: notice.at, reason: notice.reason, instead: notice.useInstead });
  }
  if (own.length === 0) yield tell('not-listed', { form: url });
  if (own.length > 0 && sha256 !== undefined && own.every(({ form }) => form.sha256 !== sha256)) yield tell('changed');
  const until = (part: 'expires' | 'reviewBy') => {
    // A later pack may hold the same version of a form and give it more time.
    const days = own.map(({ pack }) => pack[part]);
    return days.length > 0 && days.every((day) => day !== undefined && day < today) ? days.sort().at(-1) : undefined;
  };
  const [expires, reviewBy] = [until('expires'), until('reviewBy')];
  if (expires !== undefined) yield tell('expired', { at: expires });
  if (reviewBy !== undefined) yield tell('review-due', { at: reviewBy });
  const successor = all.find(({ pack }) => pack.supersedes?.some((one) => one === url || one === `${url}|${version}`));
  if (successor && successor.form.url !== url) yield tell('superseded', { instead: successor.form.title });
  const newer = same
    .map(({ form }) => form)
    .filter((form) => form.status === 'active' && compareVersions(form.version, version) > 0)
    .filter((form) => !notices.some((notice) => notice.kind === 'withdrawn' && isAbout(notice, form)))
    .sort((one, other) => compareVersions(one.version, other.version))
    .at(-1);
  if (newer) yield tell('newer', { newer: newer.version });
}

const ORDER: readonly HostNotice['urgency'][] = ['stop', 'act', 'know'];

/**
 * What a running host has to know of the forms it uses, the most urgent first. Ask it with each new index: this is how a
 * withdrawal for safety reaches those who loaded the form before.
 *
 * @param today - `YYYY-MM-DD`
 */
export function checkWithdrawals(
  inUse: readonly FormInUse[],
  catalogue: Catalogue,
  today: string,
): readonly HostNotice[] {
  const all = listedForms(catalogue);
  return inUse
    .flatMap((used) => [...noticesOf(used, all, catalogue.notices, today)])
    .sort((one, other) => ORDER.indexOf(one.urgency) - ORDER.indexOf(other.urgency));
}

/**
 * A notice in sentences that say what is the matter and what to do.
 *
 * @param language - Welsh is not reviewed yet; a host decides whether to show it
 */
export function hostNoticeWords({ kind, with: filling }: HostNotice, language: 'en' | 'cy' = 'en'): string {
  const sentence = fill(HOST_NOTICE_WORDS[kind][language], filling);
  if ((kind !== 'withdrawn' && kind !== 'deprecated') || filling['instead'] === undefined) return sentence;
  return `${sentence} ${fill(HOST_NOTICE_WORDS['instead-use'][language], filling)}`;
}
