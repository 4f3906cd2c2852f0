// SPDX-License-Identifier: Apache-2.0
import {
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
  css,
  render,
} from 'lit';
import { PrintFrame } from '../about-me/print-frame.js';

/** What goes on paper. */
export interface Paper {
  /** Of the document, and so of the file it is saved as: it names no person. */
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly template: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/**
 * What is on its way to the printer: a document of its own, because rules for paper do not work from a shadow tree. One
 * at a time, gone as soon as the dialogue is closed or the element leaves the page.
 */
export class MedicinePaper implements ReactiveController {
  #job: AbortController | null = null;
  #place: HTMLElement | null = null;

  constructor(readonly element: ReactiveControllerHost & HTMLElement) {
    element.addController(this);
  }

  /** Opens the browser's dialogue; false when it was stopped before that. */
  async print({ title, lang, direction, template, styles }: Paper): Promise<boolean> {
    this.stop();
    const root = this.element.shadowRoot;
    if (!root || !this.element.isConnected) return false;
    const job = new AbortController();
    this.#job = job;
    const place = this.element.ownerDocument.createElement('div');
    place.className = 'print-place';
    this.#place = place;
    root.append(place);
    const frame = await PrintFrame.open(place, title, job.signal);
    if (!frame || job.signal.aborted) {
      place.remove();
      return false;
    }
    const { document } = frame;
    document.documentElement.lang = lang;
    document.documentElement.dir = direction;
    document.title = title;
    frame.dress(medicinePaperStyles, ...styles);
    render(template, document.body, { creationScope: document });
    frame.print(() => this.stop());
    return true;
  }

  /** Forgets what is on its way. */
  stop(): void {
    this.#job?.abort();
    this.#job = null;
    this.#place?.remove();
    this.#place = null;
  }

  hostDisconnected(): void {
    this.stop();
  }
}

export const medicinePaperStyles = css`
  html {
    color: #000;
    background: #fff;
    font:
      9pt/1.3 'Noto Sans',
      Arial,
      'Open Sans',
      sans-serif;
  }

  body,
  p,
  dl,
  dd,
  ul,
  h1,
  h2 {
    margin: 0;
  }

  body {
    overflow-wrap: anywhere;
  }

  h1 {
    font-size: 14pt;
  }

  h2 {
    margin-block: 3mm 1mm;
    font-size: 11pt;
    break-after: avoid;
  }

  /* An empty document has no type, and by the old rules a table then takes no letters from round it. */
  table {
    width: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  th,
  td {
    padding: 0.5mm 1mm;
    border: 0.2mm solid #000;
    text-align: start;
    vertical-align: top;
  }

  tr,
  li {
    break-inside: avoid;
  }

  thead {
    display: table-header-group;
  }

  .person-name {
    font-size: 1.25em;
    font-weight: 700;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6mm;
  }

  .top > div {
    display: flex;
    gap: 1mm;
  }

  .top dt::after {
    content: ':';
  }

  .top dd {
    font-weight: 700;
  }

  .top bdi:not(:last-of-type)::after {
    content: ';';
  }

  .top .alarming {
    padding: 0 1mm;
    border: 0.5mm solid #000;
  }

  .mark {
    padding: 0 1mm;
    border: 0.2mm solid #000;
    font-size: 0.9em;
    font-weight: 700;
  }

  .void {
    text-decoration: line-through;
  }

  .visually-hidden,
  button {
    display: none;
  }
`;
