// SPDX-License-Identifier: Apache-2.0
import { coreReasonWords } from '@careplan-kit/catalogue';
import type { Say } from '@careplan-kit/elements/base';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import type { Draft } from '../../design/draft.js';
import { consequencesOf } from '../../design/publish/consequences.js';
import type { PublishPlan } from './publish-request.js';

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

/**
 * What publishing a form would mean, in words: what changes, for whom, the lowest version number, and whether answers still
 * compare.
 *
 * @throws DataError while the form has faults
 */
export function planOf(draft: Draft, { published, standard, openDrafts, language, say }: Given): PublishPlan {
  const definition = parseDefinition({ ...draft, status: 'active' });
  const { from, next, changed, lines, core } = consequencesOf(published, definition, {
    openDrafts,
    ...(standard && { standard }),
  });
  return {
    definition,
    from,
    next,
    lines:
      from === null || !changed
        ? []
        : lines.map(({ said, class: level }) => ({ sentence: say(said.phrase, said.values), class: level })),
    core: standard &&
      core && { title: standard.title, reasons: core.reasons.map((reason) => coreReasonWords(reason, language)) },
  };
}
