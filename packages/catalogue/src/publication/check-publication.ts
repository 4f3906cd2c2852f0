// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms';
import { type VersionAdvice, diffDefinitions } from '@careplan-kit/forms/change';
import { lintDefinition } from '@careplan-kit/forms/lint';
import type { FormPack } from '../pack/contents.js';
import { fill } from '../signature/refusal.js';
import { compareVersions } from '../versions.js';
import { PUBLICATION_WORDS, type PublicationCode } from './publication.words.js';

/** Why a pack should not be published as it is. */
export interface PublicationFinding {
  readonly code: PublicationCode;
  readonly path: readonly (string | number)[];
  readonly with: Readonly<Record<string, string>>;
}

/**
 * The version number a changed form needs, and why: the next number after the one that is published.
 *
 * @param published - as `parseDefinition` returns it
 * @param changed - the same form as it is to be published
 */
export const proposeVersion = (published: FormDefinition, changed: FormDefinition): VersionAdvice =>
  diffDefinitions(published, changed).version;

type Tell = (
  code: PublicationCode,
  path: PublicationFinding['path'],
  filling?: Readonly<Record<string, string>>,
) => void;

const bare = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

function checkPeople({ about, forms }: FormPack, tell: Tell): void {
  const authors = new Set(about.authors.map(({ name }) => bare(name)));
  const inUse = forms.filter(({ status }) => status === 'active');
  const second = about.approvals.some(({ name }) => !authors.has(bare(name)));
  if (inUse.length > 0 && !second) tell('no-second-person', ['pack.json', 'approvals']);
  for (const [at, { at: day }] of about.approvals.entries()) {
    if (day > about.published) tell('approved-later', ['pack.json', 'approvals', at], { at: day });
  }
}

function checkDays({ about }: FormPack, tell: Tell): void {
  const { published, reviewBy, expires } = about;
  if (reviewBy === undefined) tell('no-review-day', ['pack.json', 'reviewBy']);
  else if (reviewBy <= published) tell('review-day-past', ['pack.json', 'reviewBy'], { at: reviewBy });
  if (expires !== undefined && expires <= published) tell('expires-before', ['pack.json', 'expires'], { at: expires });
}

function checkForm(form: FormDefinition, file: string, published: FormDefinition | undefined, tell: Tell): void {
  for (const { severity, message, path } of lintDefinition(form).findings) {
    if (severity === 'error') tell('lint', [file, ...path], { message });
  }
  if (!published) return;
  const advice = proposeVersion(published, form);
  if (advice.ok) return;
  tell(advice.raised === 'none' ? 'version-not-raised' : 'version-too-low', [file, 'version'], {
    title: form.title,
    next: advice.next,
  });
}

/**
 * Looks at a pack before it is published: form by form for errors and for version numbers that promise too much, and whether
 * a second person has approved it and somebody has to look again. Who approved is what the sources say; that it was the
 * person is for the host, or for a second signature, to see.
 *
 * @param previous - the version that is published, where there is one
 */
export function checkPublication(pack: FormPack, previous?: FormPack): readonly PublicationFinding[] {
  const findings: PublicationFinding[] = [];
  const tell: Tell = (code, path, filling = {}) => void findings.push({ code, path, with: filling });
  checkPeople(pack, tell);
  checkDays(pack, tell);
  for (const [at, definition] of pack.definitions.entries()) {
    const before = previous?.definitions.find(({ url }) => url === definition.url);
    checkForm(definition, pack.forms[at]!.definition, before, tell);
  }
  const { about, digest } = pack;
  if (previous && previous.about.name === about.name) {
    if (compareVersions(about.version, previous.about.version) < 0) {
      tell('pack-version-low', ['pack.json', 'version'], { version: previous.about.version });
    } else if (about.version === previous.about.version && digest !== previous.digest) {
      tell('pack-version-same', ['pack.json', 'version'], { version: about.version });
    }
  }
  const changelog = pack.files.get('package/CHANGELOG.md');
  const text = changelog ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(changelog) : '';
  if (!text.includes(about.version)) tell('not-in-changelog', ['CHANGELOG.md'], { version: about.version });
  return findings;
}

/** A finding in a sentence that says what to do. */
export const publicationWords = ({ code, with: filling }: PublicationFinding, language: 'en' | 'cy' = 'en'): string =>
  fill(PUBLICATION_WORDS[code][language], filling);
