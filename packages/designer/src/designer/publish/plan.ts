// SPDX-License-Identifier: Apache-2.0
import { compareToCore, coreReasonWords } from '@careplan-kit/catalogue';
import type { Say } from '@careplan-kit/elements/base';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { diffDefinitions } from '@careplan-kit/forms/change';
import type { Draft } from '../../design/draft.js';
import type { PublishLine, PublishPlan } from './publish-request.js';
import { PUBLISH_WORDS } from './publish.words.js';

interface Given {
  /** The newest version that is in use; null when none is. */
  readonly published: FormDefinition | null;
  /** The standard form it is a copy of, where it is one. */
  readonly standard: FormDefinition | null;
  /** How many forms are begun and not finished, where the host knows. */
  readonly openDrafts?: number | undefined;
  readonly language: 'en' | 'cy';
  readonly say: Say;
}

/** The first version somebody uses is no draft of one. */
const FIRST = '1.0.0';

/**
 * What publishing a form would mean: what changes, for whom, the lowest version number, and whether answers still compare.
 *
 * @throws DataError while the form has faults
 */
export function planOf(draft: Draft, { published, standard, openDrafts, language, say }: Given): PublishPlan {
  const definition = parseDefinition({ ...draft, status: 'active' });
  const core = standard && {
    title: standard.title,
    reasons: compareToCore(definition, standard).reasons.map((reason) => coreReasonWords(reason, language)),
  };
  if (!published) return { definition, from: null, next: FIRST, lines: [], core };
  const { changes, version } = diffDefinitions(published, definition);
  const lines = changes
    .filter(({ kind }) => !kind.startsWith('version-') && kind !== 'status-changed')
    .map(({ message, class: level }): PublishLine => ({ sentence: message, lang: 'en', class: level }));
  const moves = openDrafts !== undefined && openDrafts > 0 && lines.length > 0;
  return {
    definition,
    from: published.version,
    next: version.next,
    lines: moves
      ? [{ sentence: say(PUBLISH_WORDS['publish.drafts'], { number: openDrafts }), class: 'migration' }, ...lines]
      : lines,
    core,
  };
}
