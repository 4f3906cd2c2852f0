// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model/reading';
import type { Home } from '@careplan-kit/transfer';
import { type TemplateResult, html } from 'lit';
import { boxView, tickView } from './box-view.js';
import { type PackTools, stepView } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

/** What goes in the bag. */
export function bagView(
  tools: PackTools,
  other: { readonly text: string; write(text: string): void; add(): void },
): TemplateResult {
  const { say, desk, given, changed } = tools;
  const tick = (id: string) => (goes: boolean) => {
    desk.tick(id, goes);
    changed();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    other.add();
  };
  return stepView(
    'belongings',
    say(WORDS['transferPack.belongings']),
    tools,
    html`
      <p class="hint">${say(WORDS['transferPack.belongings.says'])}</p>
      <ul class="ticks two">
        ${desk
          .belongings(given, say)
          .map(
            ({ id, text, note, goes }) =>
              html`<li data-thing=${id}>
                ${tickView(`thing-${id}`, note ? `${text.text}, ${note.text}` : text.text, goes === true, tick(id))}
              </li>`,
          )}
      </ul>
      <div class="add" @keydown=${onKey}>
        ${boxView({
          id: 'other',
          label: say(WORDS['transferPack.belongings.add']),
          value: other.text,
          write: other.write,
        })}
        <button type="button" class="button secondary" @click=${other.add}>
          ${say(WORDS['transferPack.belongings.add.button'])}
        </button>
      </div>
    `,
  );
}

/** Who hands over, and whom the ward rings. */
export function handsOverView(worker: CareActor | null, home: Home, tools: PackTools): TemplateResult {
  const { say } = tools;
  const name = worker?.role ? `${worker.name} (${worker.role})` : (worker?.name ?? '');
  const values = { name, home: home.name, telephone: home.telephone ?? '' };
  const words = !worker
    ? 'transferPack.nobody'
    : home.telephone
      ? 'transferPack.handsOver.you'
      : 'transferPack.handsOver.noTelephone';
  return stepView('hands-over', say(WORDS['transferPack.handsOver']), tools, html`<p>${say(WORDS[words], values)}</p>`);
}
