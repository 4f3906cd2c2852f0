// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { disclosureView } from '../record-views/disclosure.js';
import { type BoxShape, boxView } from './box-view.js';
import type { Written } from './pack-desk.js';
import { type PackTools, stepView } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

/** Why the person goes: two boxes, and the rest for who has a minute more. */
export function reasonView(tools: PackTools, missing: boolean): TemplateResult {
  const { say, desk, given, open, toggle, changed } = tools;
  const written = desk.written(given);
  const box = (id: keyof Written, shape: Omit<BoxShape, 'id' | 'value' | 'write'>) =>
    boxView({
      id,
      value: written[id],
      write: (text) => {
        desk.write(id, text);
        changed();
      },
      ...shape,
    });
  const lines = say(WORDS['transferPack.lines.hint']);
  return stepView(
    'why',
    say(WORDS['transferPack.why']),
    tools,
    html`
      ${box('now', {
        label: say(WORDS['transferPack.now']),
        hint: say(WORDS['transferPack.now.hint']),
        error: missing ? say(WORDS['transferPack.now.needed']) : null,
        rows: 3,
      })}
      ${box('usual', {
        label: say(WORDS['transferPack.usual']),
        hint: say(WORDS['transferPack.usual.hint']),
        rows: 2,
      })}
      ${disclosureView(
        { id: 'more', label: say(WORDS['transferPack.more']), open: open.has('more'), toggle: () => toggle('more') },
        html`${box('since', { label: say(WORDS['transferPack.since']) })}
        ${box('done', { label: say(WORDS['transferPack.done']), hint: lines, rows: 2 })}
        ${box('told', { label: say(WORDS['transferPack.told']), hint: lines, rows: 2 })}
        ${box('with', { label: say(WORDS['transferPack.with']) })}
        ${box('to', { label: say(WORDS['transferPack.to']) })}`,
      )}
    `,
  );
}
