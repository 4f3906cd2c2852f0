// SPDX-License-Identifier: Apache-2.0
import type { Cover, CoverLine } from '../cover.js';
import type { Said } from '../pack.js';
import { PACK } from '../words/pack.words.js';
import type { Speaker } from '../words/speaker.js';
import type { KitElement } from './kit.js';
import { INK, PAGE, type Pen, SIZE, type TextStyle } from './pen.js';

const PHOTO = { width: 96, height: 120 };
const LABEL = 118;
const GUTTER = 12;

/** Tried from the largest: a cover is one page. */
const SIZES = [SIZE.large, 12, SIZE.body];

const saidOf = ({ texts }: CoverLine): string => texts.map(({ text }) => text).join('\n');

class CoverPage {
  constructor(
    readonly pen: Pen,
    readonly cover: Cover,
    readonly speaker: Speaker,
  ) {}

  async write(parent: KitElement): Promise<void> {
    await this.#who(parent);
    const { pen } = this;
    const room = pen.bottom - pen.kit.y;
    let size: number = SIZE.body;
    for (const one of SIZES) {
      if ((await this.#heightAt(one)) > room) continue;
      size = one;
      break;
    }
    const list = pen.element('L', parent);
    for (const line of this.cover.lines) await this.#line(list, line, size);
    list.end();
  }

  async #who(parent: KitElement): Promise<void> {
    const { pen, cover, speaker } = this;
    const top = pen.kit.y;
    const width = PAGE.width - PHOTO.width - 20;
    await pen.write('H1', parent, cover.name, { bold: true, size: this.#nameSize(cover.name.text), width });
    if (cover.preferredName) {
      const called = speaker.said(PACK.called, { name: cover.preferredName.text });
      await pen.write('P', parent, called, { size: SIZE.large, width });
    }
    pen.gap(6);
    const born = speaker.said(PACK.bornLabel);
    const nhs = speaker.said(PACK.nhs);
    await pen.write('P', parent, { text: `${born.text}: ${cover.born.text}` }, { bold: true, size: 14, width });
    await pen.write('P', parent, { text: `${nhs.text}: ${cover.nhsNumber.text}` }, { bold: true, size: 14, width });
    const end = Math.max(pen.kit.y, top + PHOTO.height) + 12;
    this.#photo(parent, top);
    pen.kit.y = end;
    pen.rule(pen.kit.y, undefined, undefined, INK.text);
    pen.gap(10);
  }

  #nameSize(name: string): number {
    return name.length > 60 ? SIZE.h2 : SIZE.title;
  }

  #photo(parent: KitElement, top: number): void {
    const { pen, cover, speaker } = this;
    const { photoId } = cover;
    const image = photoId === undefined ? 'notHere' : pen.pictures.get(pen.kit, photoId);
    const left = pen.left + PAGE.width - PHOTO.width;
    const bbox = [left, top, left + PHOTO.width, top + PHOTO.height] as const;
    if (typeof image !== 'string' && photoId !== undefined) {
      const alt = speaker.say(PACK.photoOf, { name: cover.name.text });
      const figure = pen.element('Figure', parent, undefined, { alt: pen.shown.text(alt), bbox, placement: 'Block' });
      figure.add(() => void pen.kit.image(image, left, top, { fit: [PHOTO.width, PHOTO.height] }));
      figure.end();
      return;
    }
    pen.artifact(
      (kit) => void kit.strokeColor(INK.line).lineWidth(0.6).rect(left, top, PHOTO.width, PHOTO.height).stroke(),
    );
    const element = pen.element('P', parent);
    element.add(() => {
      pen.kit.y = top + PHOTO.height / 2 - 8;
      pen.draw(speaker.say(PACK.noPhoto), { ink: INK.quiet, x: left + 8, width: PHOTO.width - 16 });
    });
    element.end();
  }

  #textStyle({ critical, state }: CoverLine, size: number): TextStyle {
    const bold = critical || state === 'missing';
    return { bold, size, x: this.pen.left + LABEL + GUTTER, width: PAGE.width - LABEL - GUTTER };
  }

  #source({ source, shortened }: CoverLine): string {
    const more = shortened ? this.speaker.say(PACK.more) : '';
    return [source?.text, more].filter(Boolean).join(' · ');
  }

  #lineHeight(line: CoverLine, size: number): number {
    const { pen } = this;
    const style = this.#textStyle(line, size);
    const source = this.#source(line);
    const below = source ? pen.height(source, { size: SIZE.small, width: style.width! }) : 0;
    const text = pen.height(saidOf(line), style) + below;
    return Math.max(text, pen.height(line.label.text, { bold: true, size, width: LABEL })) + 11;
  }

  async #heightAt(size: number): Promise<number> {
    let sum = 0;
    for (const line of this.cover.lines) {
      sum += this.#lineHeight(line, size);
      await this.pen.breathe();
    }
    return sum;
  }

  async #line(list: KitElement, line: CoverLine, size: number): Promise<void> {
    const { pen } = this;
    const height = this.#lineHeight(line, size);
    pen.need(Math.min(height, 400));
    const top = pen.kit.y;
    const { page } = pen.kit;
    // A bar beside what must not be missed: seen in black and white, and said by the bold type beside it.
    if (line.critical)
      pen.artifact(
        (kit) =>
          void kit
            .fillColor(INK.text)
            .rect(pen.left - 12, top, 4, height - 11)
            .fill(),
      );
    const item = pen.element('LI', list);
    await pen.write('Lbl', item, line.label, { bold: true, size, width: LABEL });
    pen.kit.y = top;
    const style = this.#textStyle(line, size);
    const body = pen.element('LBody', item);
    for (const said of line.texts) await pen.write('P', body, said, style);
    const source = this.#source(line);
    if (source) {
      const from: Said = { text: source };
      await pen.write('P', body, from, { size: SIZE.small, ink: INK.quiet, x: style.x!, width: style.width! });
    }
    body.end();
    item.end();
    if (pen.kit.page === page) pen.kit.y = top + height - 6;
    pen.rule(pen.kit.y);
    pen.gap(6);
  }
}

/** The first page: what an ambulance crew reads in twenty seconds. */
export function writeCover(pen: Pen, parent: KitElement, cover: Cover, speaker: Speaker): Promise<void> {
  return new CoverPage(pen, cover, speaker).write(parent);
}
