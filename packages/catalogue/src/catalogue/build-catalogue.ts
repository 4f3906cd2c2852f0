// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { sha256 } from '../bytes.js';
import { PackError, type PackIssue } from '../pack-error.js';
import { PACK_NAME, issuesOf } from '../pack/about.js';
import { FOLDER, type FormPack } from '../pack/contents.js';
import { openPack } from '../pack/open-pack.js';
import { compareVersions } from '../versions.js';
import type { Catalogue, ListedPack, ListedVersion } from './listing.js';
import { type Notice, NoticeSchema } from './notice.js';

/** What a catalogue is made of, besides packs: what stands in `catalogue.json` of its folder. */
export interface CatalogueAbout {
  readonly name: string;
  readonly title: string;
  /** For how many days the index may be relied on; without it, for ever. */
  readonly validForDays?: number | undefined;
  readonly notices?: readonly Notice[] | undefined;
}

const About = z.strictObject({
  name: z.string().check(z.maxLength(120), z.regex(PACK_NAME)),
  title: z.string().check(z.minLength(1), z.maxLength(2_000)),
  validForDays: z.optional(z.int().check(z.minimum(1), z.maximum(3_660))),
  notices: z.optional(z.array(NoticeSchema).check(z.maxLength(5_000))),
});

/** @throws PackError with every fault and its path */
export function parseCatalogueAbout(json: unknown): CatalogueAbout {
  const read = z.safeParse(About, json);
  if (!read.success) throw new PackError('What is said of the catalogue', issuesOf(read.error, ['catalogue.json']));
  return read.data;
}

export interface BuildOptions {
  readonly about: CatalogueAbout;
  /** Every pack, by its file beside the index. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
  /** The index that was published before, where there is one. */
  readonly previous?: Catalogue | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

async function listed(file: string, size: number, pack: FormPack): Promise<ListedVersion> {
  const { version, published, reviewBy, expires, supersedes } = pack.about;
  const forms = await Promise.all(
    pack.forms.map(async ({ id, url, version: formVersion, status, title, definition }) => ({
      id,
      url,
      version: formVersion,
      status,
      title,
      sha256: await sha256(pack.files.get(`${FOLDER}${definition}`)!),
    })),
  );
  return {
    version,
    file,
    size,
    digest: pack.digest,
    published,
    ...optional('reviewBy', reviewBy),
    ...optional('expires', expires),
    ...optional('supersedes', supersedes),
    forms,
  };
}

/** The same version of a pack, and of a form, has to be the same thing for everybody. */
function* clashes(packs: readonly ListedPack[], previous: Catalogue | undefined): Iterable<PackIssue> {
  const now = new Map(packs.flatMap(({ name, versions }) => versions.map((one) => [`${name} ${one.version}`, one])));
  for (const { name, versions } of previous?.packs ?? []) {
    for (const { version, digest, file } of versions) {
      const here = now.get(`${name} ${version}`);
      const path = [file];
      if (!here) {
        const message = `${name} ${version} was published and is gone: withdraw it by a notice, and leave the file`;
        yield { path, code: 'version-gone', message };
      } else if (here.digest !== digest) {
        const message = `${name} ${version} was published with other contents: a published version never changes`;
        yield { path, code: 'version-changed', message };
      }
    }
  }
  const forms = new Map<string, { readonly sha256: string; readonly file: string }>();
  for (const { versions } of packs) {
    for (const { file, forms: own } of versions) {
      for (const { url, version, sha256: digest } of own) {
        const other = forms.get(`${url}|${version}`);
        if (!other) forms.set(`${url}|${version}`, { sha256: digest, file });
        else if (other.sha256 !== digest) {
          const message = `${url} ${version} is another form in ${other.file}: raise its version`;
          yield { path: [file], code: 'form-version-changed', message };
        }
      }
    }
  }
}

const sameNotice = (one: Notice) => (other: Notice) =>
  one.kind === other.kind && one.form === other.form && one.versions === other.versions && one.at === other.at;

/** A withdrawal that is no longer told would bring back what was dangerous. */
function* dropped(notices: readonly Notice[], previous: Catalogue | undefined): Iterable<PackIssue> {
  for (const notice of previous?.notices ?? []) {
    if (notice.kind !== 'withdrawn' || notices.some(sameNotice(notice))) continue;
    const message = `the withdrawal of ${notice.form} ${notice.versions} is gone: put it back, and publish a new version`;
    yield { path: ['catalogue.json', 'notices'], code: 'withdrawal-gone', message };
  }
}

function daysLater(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/**
 * Makes the index of a folder of packs that any web server can hold. Every pack is opened and checked as one from outside.
 *
 * @throws PackError naming the file of each fault: a pack that cannot be read, a published version that changed or is gone,
 *   a withdrawal that is no longer told
 */
export async function buildCatalogue({ about, packs, previous, today }: BuildOptions): Promise<Catalogue> {
  const issues: PackIssue[] = [];
  const byName = new Map<string, { title: string; version: ListedVersion }[]>();
  for (const file of [...packs.keys()].sort()) {
    const bytes = packs.get(file)!;
    let pack;
    try {
      pack = await openPack(bytes);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: [file, ...issue.path] })));
      continue;
    }
    const { name, title } = pack.about;
    const others = byName.get(name) ?? [];
    const version = await listed(file, bytes.length, pack);
    if (others.some((other) => other.version.version === version.version)) {
      issues.push({ path: [file], code: 'twice', message: `${name} ${version.version} is there in another file too` });
    }
    byName.set(name, [...others, { title, version }]);
  }
  const listedPacks = [...byName.keys()].sort().map((name): ListedPack => {
    const versions = byName
      .get(name)!
      .sort((one, other) => compareVersions(one.version.version, other.version.version));
    return { name, title: versions.at(-1)!.title, versions: versions.map(({ version }) => version) };
  });
  const notices = about.notices ?? [];
  issues.push(...clashes(listedPacks, previous), ...dropped(notices, previous));
  if (issues.length > 0) throw new PackError('The catalogue', issues);
  const { name, title, validForDays } = about;
  const same =
    previous && JSON.stringify([previous.packs, previous.notices]) === JSON.stringify([listedPacks, notices]);
  return {
    format: 'careplan-kit/catalogue-1',
    name,
    title,
    sequence: (previous?.sequence ?? 0) + (same ? 0 : 1),
    made: today,
    ...optional('validUntil', validForDays === undefined ? undefined : daysLater(today, validForDays)),
    packs: listedPacks,
    notices,
  };
}
