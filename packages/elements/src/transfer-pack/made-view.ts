// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { CpkPackFileEvent, PackFile } from '../events/pack-event.js';
import type { MadePack } from './making.js';
import type { PackTools } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

export interface MadeDoings {
  urlOf(file: PackFile): string;
  /** Tells the host; true when the browser is to do it. */
  want(wanted: CpkPackFileEvent['wanted'], file: PackFile): boolean;
  again(): void;
  /** The record is another than the pack was made of. */
  readonly outdated: boolean;
}

/** The pack is there: how it leaves is for the worker and the host. */
export function madeView(
  { files, pages, pack, unshown }: MadePack,
  doings: MadeDoings,
  tools: PackTools,
): TemplateResult {
  const { say, level, formatMoment } = tools;
  const link = (wanted: CpkPackFileEvent['wanted'], file: PackFile, words: string, name: string) => {
    const click = (event: Event) => {
      if (!doings.want(wanted, file)) event.preventDefault();
    };
    return html`<a
      class="button ${name}"
      part="link"
      href=${doings.urlOf(file)}
      download=${wanted === 'print' ? nothing : file.name}
      target=${wanted === 'print' ? '_blank' : nothing}
      rel=${wanted === 'print' ? 'noopener' : nothing}
      @click=${click}
      >${words}</a
    >`;
  };
  return html`<section class="made" part="made" aria-labelledby="made-title">
    <div class="made-title" tabindex="-1">
      ${headingView(say(WORDS['transferPack.made']), { level: level + 1, name: 'step-title', id: 'made-title' })}
    </div>
    <p>${say(WORDS['transferPack.made.says'], { pages, moment: formatMoment(pack.madeAt) })}</p>
    ${unshown.length > 0
      ? html`<p class="warn">${say(WORDS['transferPack.made.unshown'], { number: unshown.length })}</p>`
      : nothing}
    ${doings.outdated ? html`<p class="warn" part="outdated">${say(WORDS['transferPack.made.old'])}</p>` : nothing}
    <p class="links">
      ${link('print', files.pdf, say(WORDS['transferPack.print']), 'print')}
      ${link('save-pdf', files.pdf, say(WORDS['transferPack.save']), 'secondary save')}
      ${link('save-archive', files.archive, say(WORDS['transferPack.saveAll']), 'secondary save-all')}
    </p>
    <p class="hint">${say(WORDS['transferPack.save.says'])}</p>
    <p>
      <button type="button" class="link-button again" @click=${doings.again}>
        ${say(WORDS['transferPack.again'])}
      </button>
    </p>
  </section>`;
}
