// SPDX-License-Identifier: Apache-2.0
import type { Said } from '../pack.js';
import type { Kit, KitElement, KitStruct } from './kit.js';
import type { Pictures } from './pictures.js';
import type { Shown } from './shown.js';

/** Points. A4 is 595 by 842; the margins leave room for a hole punch and for a thumb. */
export const PAGE = { margins: { top: 76, bottom: 64, left: 60, right: 60 }, width: 475 } as const;

/** Sizes of letters in points: nothing that has to be read is smaller than 11. */
export const SIZE = { title: 26, h1: 20, h2: 14, body: 11, large: 13, small: 9.5 } as const;

/** Black prints; grey is for lines and for what is read last. */
export const INK = { text: '#000000', quiet: '#404040', line: '#808080' } as const;

const LINE_GAP = 2.5;

/** No paragraph is drawn in one go that would keep a page waiting: a longer one is drawn in parts. */
const MOST_LETTERS = 1500;

export interface TextStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly ink?: string;
  readonly x?: number;
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

function parts(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > MOST_LETTERS) {
    const space = Math.max(rest.lastIndexOf(' ', MOST_LETTERS), rest.lastIndexOf('\n', MOST_LETTERS));
    const end = space > MOST_LETTERS / 2 ? space + 1 : MOST_LETTERS;
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...found, rest];
}

/** Draws text on the pages of one file, in the tree of its structure. */
export class Pen {
  readonly root: KitElement;

  constructor(
    readonly kit: Kit,
    readonly shown: Shown,
    readonly pictures: Pictures,
    /** Waits when the slice has lasted long enough, and throws when the work was stopped. */
    readonly breathe: () => Promise<void>,
    lang: string,
  ) {
    this.root = kit.struct('Document', { lang });
    kit.addStructure(this.root);
  }

  /** Where the text of a page ends. */
  get bottom(): number {
    return this.kit.page.height - PAGE.margins.bottom;
  }

  get left(): number {
    return PAGE.margins.left;
  }

  /** A new page, unless so much of this one is left. */
  need(height: number): void {
    if (this.kit.y + height > this.bottom) this.kit.addPage();
  }

  gap(height: number): void {
    this.kit.y += height;
  }

  style({ bold = false, size = SIZE.body, ink = INK.text }: TextStyle): void {
    this.kit
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(ink);
  }

  height(text: string, style: TextStyle): number {
    this.style(style);
    return this.kit.heightOfString(this.shown.text(text) || ' ', {
      width: style.width ?? PAGE.width,
      lineGap: LINE_GAP,
    });
  }

  /** Draws at the height where the pen is and moves it below. Nothing of it goes into the tree. */
  draw(text: string, style: TextStyle): void {
    this.style(style);
    const { x = this.left, width = PAGE.width, align = 'left' } = style;
    this.kit.text(this.shown.text(text), x, this.kit.y, { width, lineGap: LINE_GAP, align });
  }

  /** A part of the tree, with the language of its words where that is another than the file's. */
  element(type: string, parent: KitElement, said?: Pick<Said, 'lang'>, more: KitStruct = {}): KitElement {
    const element = this.kit.struct(type, { ...more, ...(said?.lang === undefined ? {} : { lang: said.lang }) });
    parent.add(element);
    return element;
  }

  /** Text as one element: heading, paragraph, label. Long text is drawn in parts of one element. */
  async write(type: string, parent: KitElement, said: Said, style: TextStyle): Promise<void> {
    const element = this.element(type, parent, said);
    for (const part of parts(said.text)) {
      element.add(() => this.draw(part, style));
      await this.breathe();
    }
    element.end();
  }

  /** A line or frame that means nothing: no reader hears of it. */
  artifact(draw: (kit: Kit) => void, type = 'Layout'): void {
    this.kit.markContent('Artifact', { type });
    draw(this.kit);
    this.kit.endMarkedContent();
  }

  rule(y: number, from: number = this.left, to: number = this.left + PAGE.width, ink: string = INK.line): void {
    this.artifact((kit) => {
      kit.strokeColor(ink).lineWidth(0.6).moveTo(from, y).lineTo(to, y).stroke();
    });
  }
}
