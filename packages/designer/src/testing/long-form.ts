// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from '../design/draft.js';

/** A form of so many items, twenty questions to a section. */
export function longForm(count: number): Draft {
  const sections = Math.ceil(count / 21);
  const items = Array.from(
    { length: sections },
    (_, section): DraftItem => ({
      id: `section-${section + 1}`,
      type: 'group',
      label: `Section ${section + 1}`,
      items: Array.from(
        { length: Math.min(20, count - section * 21 - 1) },
        (__, at): DraftItem => ({
          id: `question-${section + 1}-${at + 1}`,
          type: at % 2 === 0 ? 'text' : 'boolean',
          label: `Question ${at + 1} of section ${section + 1}`,
        }),
      ),
    }),
  );
  return {
    format: 'careplan-kit/form-1',
    id: 'long-form',
    url: 'https://forms.example.org/long-form',
    version: '1.0.0',
    status: 'draft',
    title: 'A long form',
    language: 'en-GB',
    licence: { kind: 'own-words', text: 'Made up.' },
    items,
  };
}
