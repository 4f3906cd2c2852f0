// SPDX-License-Identifier: Apache-2.0
import type { Block, Fact, Said } from '../pack.js';
import { PACK } from '../words/pack.words.js';
import type { Speaker } from '../words/speaker.js';
import type { KitElement } from './kit.js';
import { INK, PAGE, type Pen, SIZE } from './pen.js';
import { type TableBlock, fits, writeTable } from './table.js';

const LABEL_WIDTH = 150;
const GUTTER = 14;
/** A longer label stands over what it labels. */
const LONG_LABEL = 44;
const PICTURE = 260;
/** A value of up to so many letters is not torn apart by the end of a page. */
const KEPT_LETTERS = 420;

export class BlockWriter {
  constructor(
    readonly pen: Pen,
    readonly speaker: Speaker,
  ) {}

  async write(parent: KitElement, blocks: readonly Block[]): Promise<void> {
    for (const block of blocks) await this.#block(parent, block);
  }

  #block(parent: KitElement, block: Block): Promise<void> {
    switch (block.kind) {
      case 'heading':
        return this.#heading(parent, block.text);
      case 'text':
        return this.#text(parent, block.text);
      case 'facts':
        return this.#facts(parent, block.facts);
      case 'list':
        return this.#list(parent, block.items);
      case 'table':
        return this.#table(parent, block);
      case 'picture':
        return this.#picture(parent, block.pictureId, block.alt);
    }
  }

  async #table(parent: KitElement, block: TableBlock): Promise<void> {
    if (await fits(this.pen, block)) await writeTable(this.pen, parent, block);
    else await this.#tableInWords(parent, block);
  }

  async #heading(parent: KitElement, said: Said): Promise<void> {
    const { pen } = this;
    const style = { bold: true, size: SIZE.h2 };
    // A heading at the foot of a page belongs to the next one.
    pen.need(pen.height(said.text, style) + 44);
    pen.gap(6);
    await pen.write('H3', parent, said, style);
    pen.gap(4);
  }

  async #text(parent: KitElement, said: Said): Promise<void> {
    // A blank line ends a paragraph.
    for (const text of said.text.split(/\r?\n\s*\n/)) {
      if (text.trim() === '') continue;
      this.pen.need(30);
      await this.pen.write('P', parent, { ...said, text }, {});
      this.pen.gap(6);
    }
  }

  async #facts(parent: KitElement, facts: readonly Fact[]): Promise<void> {
    const { pen } = this;
    const stacked = facts.some(({ label }) => label.text.length > LONG_LABEL);
    const list = pen.element('L', parent);
    for (const { label, value } of facts) {
      const item = pen.element('LI', list);
      if (stacked) await this.#stacked(item, label, value);
      else await this.#sideBySide(item, label, value);
      item.end();
      pen.gap(stacked ? 7 : 5);
    }
    list.end();
    pen.gap(8);
  }

  async #stacked(item: KitElement, label: Said, value: Said): Promise<void> {
    const { pen } = this;
    pen.need(Math.min(pen.height(label.text, { bold: true }), 200) + Math.max(this.#kept(value, PAGE.width), 24) + 6);
    await pen.write('Lbl', item, label, { bold: true });
    pen.gap(1);
    await pen.write('LBody', item, value, {});
  }

  /** How much of a value stands together with its label: a short one whole, of a long one its beginning. */
  #kept({ text }: Said, width: number): number {
    return text.length > KEPT_LETTERS ? 48 : this.pen.height(text, { width });
  }

  async #sideBySide(item: KitElement, label: Said, value: Said): Promise<void> {
    const { pen } = this;
    const left = { bold: true, width: LABEL_WIDTH };
    const labelHeight = pen.height(label.text, left);
    const width = PAGE.width - LABEL_WIDTH - GUTTER;
    pen.need(Math.max(labelHeight, this.#kept(value, width)) + 6);
    const [page, top] = [pen.kit.page, pen.kit.y];
    await pen.write('Lbl', item, label, left);
    pen.kit.y = top;
    const x = pen.left + LABEL_WIDTH + GUTTER;
    await pen.write('LBody', item, value, { x, width });
    if (pen.kit.page === page) pen.kit.y = Math.max(pen.kit.y, top + labelHeight);
  }

  async #list(parent: KitElement, items: readonly Said[]): Promise<void> {
    const { pen } = this;
    const list = pen.element('L', parent);
    for (const said of items) {
      pen.need(20);
      const item = pen.element('LI', list);
      const top = pen.kit.y;
      await pen.write('Lbl', item, { text: '•' }, { width: 12 });
      pen.kit.y = top;
      await pen.write('LBody', item, said, { x: pen.left + 16, width: PAGE.width - 16 });
      item.end();
      pen.gap(3);
    }
    list.end();
    pen.gap(8);
  }

  /** Rows that are too high to be read along, each as labels and what stands under them. */
  async #tableInWords(parent: KitElement, { columns, rows }: TableBlock): Promise<void> {
    for (const row of rows) {
      await this.#facts(
        parent,
        row.map((value, at) => ({ label: columns[at] ?? { text: '' }, value })),
      );
      this.pen.rule(this.pen.kit.y - 8);
    }
  }

  async #picture(parent: KitElement, id: string, said: Said): Promise<void> {
    const { pen, speaker } = this;
    const image = pen.pictures.get(pen.kit, id);
    const alt = pen.pictures.alt(id) ?? said.text;
    if (typeof image === 'string') {
      const values = { why: speaker.say(PACK[image]), what: alt };
      return this.#text(parent, speaker.said(PACK.photoFailed, values));
    }
    const scale = Math.min(PICTURE / image.width, PICTURE / image.height);
    const [width, height] = [image.width * scale, image.height * scale];
    pen.need(height + 30);
    const { left } = pen;
    const top = pen.kit.y;
    const bbox = [left, top, left + width, top + height] as const;
    const figure = pen.element('Figure', parent, said, { alt: pen.shown.text(alt), bbox, placement: 'Block' });
    figure.add(() => void pen.kit.image(image, left, top, { fit: [width, height] }));
    figure.end();
    pen.kit.y = top + height + 4;
    await pen.write('Caption', parent, { ...said, text: alt }, { ink: INK.quiet });
    pen.gap(8);
  }
}
