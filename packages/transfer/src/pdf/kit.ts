// SPDX-License-Identifier: Apache-2.0

/** What this package uses of pdfkit. Its own types are made for Node and would bring Node's globals with them. */
export interface Kit {
  readonly page: {
    readonly width: number;
    readonly height: number;
    margins: { top: number; bottom: number; left: number; right: number };
    readonly dictionary: unknown;
  };
  readonly outline: KitOutline;
  x: number;
  y: number;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: unknown) => void): this;
  registerFont(name: string, bytes: Uint8Array): this;
  font(name: string): this;
  fontSize(size: number): this;
  fillColor(color: string): this;
  strokeColor(color: string): this;
  lineWidth(width: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  stroke(): this;
  fill(): this;
  addPage(): this;
  text(text: string, x: number, y: number, options: KitText): this;
  heightOfString(text: string, options: KitText): number;
  widthOfString(text: string): number;
  openImage(bytes: Uint8Array): KitImage;
  image(image: KitImage, x: number, y: number, options: { fit: [number, number] }): this;
  struct(type: string, options?: KitStruct): KitElement;
  addStructure(element: KitElement): this;
  markContent(tag: 'Artifact', options: { type: string }): this;
  endMarkedContent(): this;
  bufferedPageRange(): { start: number; count: number };
  switchToPage(page: number): unknown;
  end(): this;
}

export interface KitText {
  readonly width: number;
  readonly lineGap?: number;
  readonly align?: 'left' | 'right';
  readonly lineBreak?: boolean;
  readonly height?: number;
}

export interface KitImage {
  readonly width: number;
  readonly height: number;
}

export interface KitOutline {
  addItem(title: string): KitOutline;
}

export interface KitStruct {
  readonly title?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [number, number, number, number];
  readonly placement?: 'Block';
}

export interface KitElement {
  add(child: KitElement | (() => void)): KitElement;
  end(): void;
}

export interface KitOptions {
  readonly size: 'A4';
  readonly margins: { top: number; bottom: number; left: number; right: number };
  readonly lang: string;
  readonly tagged: true;
  readonly displayTitle: true;
  readonly pdfVersion: '1.7' | '1.7ext3';
  readonly bufferPages: true;
  readonly autoFirstPage: false;
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date>>;
  readonly userPassword?: string;
  readonly ownerPassword?: string;
  readonly permissions?: Readonly<Record<string, boolean | string>>;
}

/** Fetched when a PDF is written: a page that writes none does not load it. */
export async function loadKit(): Promise<new (options: KitOptions) => Kit> {
  const { default: PDFDocument } = (await import('pdfkit')) as unknown as { default: new (options: KitOptions) => Kit };
  return PDFDocument;
}
