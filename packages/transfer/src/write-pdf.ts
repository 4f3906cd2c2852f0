// SPDX-License-Identifier: Apache-2.0
import { type Cover, coverOf } from './cover.js';
import type { Paper, Said, TransferPack } from './pack.js';
import { allPapers } from './papers/own-papers.js';
import type { PdfOptions, WrittenPdf } from './pdf-options.js';
import { BlockWriter } from './pdf/blocks.js';
import { writeCover } from './pdf/cover-page.js';
import { loadFaces } from './pdf/fonts.js';
import { finish } from './pdf/finish.js';
import { type Kit, type KitOptions, loadKit } from './pdf/kit.js';
import { INK, PAGE, Pen, SIZE } from './pdf/pen.js';
import { Pictures } from './pdf/pictures.js';
import { Shown } from './pdf/shown.js';
import { slices } from './pdf/slices.js';
import { throwIfStopped } from './stop-signal.js';
import { PACK } from './words/pack.words.js';
import { PAPERS } from './words/papers.words.js';
import { type Speaker, speakerOf } from './words/speaker.js';

function optionsOf(pack: TransferPack, title: string, password: string | undefined): KitOptions {
  return {
    size: 'A4',
    margins: { ...PAGE.margins },
    lang: pack.language === 'cy' ? 'cy-GB' : 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: password === undefined ? '1.7' : '1.7ext3',
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: title,
      Author: `${pack.handsOver.name}, ${pack.home.name}`,
      Creator: 'Careplan Kit',
      Producer: 'Careplan Kit',
      CreationDate: new Date(pack.madeAt),
    },
    ...(password === undefined
      ? {}
      : {
          userPassword: password,
          ownerPassword: password,
          permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
        }),
  };
}

/** Who wrote a paper, when, and in which version. */
function provenance({ date, author, version }: Paper, speaker: Speaker): Said {
  const when = date === undefined ? speaker.say(PAPERS.blank) : speaker.moment(date);
  const who = author?.role ? `${author.name} (${author.role})` : author?.name;
  const written =
    who === undefined ? speaker.say(PAPERS.written, { when }) : speaker.say(PAPERS.writtenBy, { who, when });
  return { text: version === undefined ? written : `${written}, ${speaker.say(PAPERS.version, { version })}` };
}

/** A paper begins on the page before it only where this much of it, in points, is left. */
const ROOM = 240;

/** What is read by itself, or handed on by itself, begins a page. */
const startsPage = ({ id, source }: Paper): boolean =>
  source.from === 'form' || ['pack:transfer-details', 'pack:cover-in-full', 'about-me'].includes(id);

class PdfWriter {
  constructor(
    readonly pack: TransferPack,
    readonly kit: Kit,
    readonly pen: Pen,
    readonly speaker: Speaker,
    readonly cover: Cover,
  ) {}

  async paper(paper: Paper): Promise<void> {
    const { pen, kit } = this;
    if (startsPage(paper)) kit.addPage();
    else {
      pen.gap(22);
      pen.need(ROOM);
    }
    kit.outline.addItem(pen.shown.text(paper.title.text));
    const section = pen.element('Sect', pen.root, paper.title, { title: pen.shown.text(paper.title.text) });
    await pen.write('H2', section, paper.title, { bold: true, size: SIZE.h1 });
    pen.gap(3);
    await pen.write('P', section, provenance(paper, this.speaker), { ink: INK.quiet });
    pen.gap(4);
    pen.rule(kit.y);
    pen.gap(14);
    await new BlockWriter(pen, this.speaker).write(section, paper.blocks);
    section.end();
  }

  /** What stands for signs that could not be shown, once, at the end. */
  async codes(): Promise<void> {
    const { pen } = this;
    if (pen.shown.unshown.length === 0) return;
    pen.need(60);
    const list = pen.shown.unshown.join(', ');
    await pen.write('P', pen.root, this.speaker.said(PACK.codes, { list }), {});
  }

  /** Who and which page, on every page: a page that gets loose can be put back. Not read out page by page. */
  async marks(): Promise<number> {
    const { kit, pen, pack, speaker } = this;
    const { name, nhsNumber } = this.cover;
    const { count } = kit.bufferedPageRange();
    const who = [name.text, `${speaker.say(PACK.nhs)}: ${nhsNumber.text}`].join(' · ');
    const short = who.length > 110 ? `${who.slice(0, 70)}… ${nhsNumber.text}` : who;
    const made = `${pack.home.name} · ${speaker.moment(pack.madeAt)}`.slice(0, 90);
    for (let at = 0; at < count; at += 1) {
      kit.switchToPage(at);
      // Below the margin the library would begin a further page.
      kit.page.margins = { ...kit.page.margins, bottom: 0 };
      const page = speaker.say(PACK.page, { page: String(at + 1), pages: String(count) });
      const line = (text: string, y: number, align: 'left' | 'right') => {
        pen.style({ size: SIZE.small, ink: INK.text });
        kit.text(pen.shown.text(text), pen.left, y, { width: PAGE.width, align, lineBreak: false, height: 14 });
      };
      pen.artifact(() => line(short, 36, 'left'), 'Pagination');
      pen.artifact(() => line(made, kit.page.height - 44, 'left'), 'Pagination');
      pen.artifact(() => {
        pen.style({ size: SIZE.small });
        kit.text(page, pen.left + PAGE.width - kit.widthOfString(page), kit.page.height - 44, {
          width: 200,
          lineBreak: false,
        });
      }, 'Pagination');
      await pen.breathe();
    }
    return count;
  }
}

/** Everything the library hands out, in one piece, when it has ended. */
function collect(kit: Kit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    kit.on('data', (chunk) => void chunks.push(chunk));
    kit.on('error', reject);
    kit.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.byteLength;
      }
      resolve(bytes);
    });
  });
}

/**
 * Writes the pack as one searchable, tagged PDF: the cover, then every paper from a new page, with bookmarks. The same pack
 * gives the same bytes, unless there is a password.
 *
 * The work is done in slices, so that a page that waits for it stays alive; `onProgress` is told after each paper.
 *
 * @throws the signal's reason when it is aborted
 */
export async function writePdf(pack: TransferPack, options: PdfOptions = {}): Promise<WrittenPdf> {
  const { onProgress, signal, pause, password } = options;
  throwIfStopped(signal);
  const [PDFDocument, faces] = await Promise.all([loadKit(), loadFaces()]);
  throwIfStopped(signal);
  const speaker = speakerOf(pack.language);
  const shown = new Shown(faces.has);
  const { breathe, rest } = slices(signal, pause);
  await rest();
  const cover = coverOf(pack);
  await rest();
  const papers = allPapers(pack);
  await rest();
  const title = shown.text(speaker.say(PACK.title, { name: cover.name.text }));
  const kit = new PDFDocument(optionsOf(pack, title, password));
  const whole = collect(kit);
  // Whoever stops the work hears of it from here, and not from a promise nobody looks at.
  whole.catch(() => undefined);
  kit.registerFont('regular', faces.regular).registerFont('bold', faces.bold);
  // A font is read when it is first asked for something: one thing at a time.
  for (const face of ['regular', 'bold']) {
    kit.font(face);
    await rest();
    kit.widthOfString('Ŵ');
    await rest();
  }
  const pen = new Pen(kit, shown, new Pictures(pack.pictures), breathe, pack.language === 'cy' ? 'cy-GB' : 'en-GB');
  const writer = new PdfWriter(pack, kit, pen, speaker, cover);
  const total = papers.length + 1;
  const tell = (done: number, said: Said) =>
    onProgress?.({ done, total, title: said.text, pages: kit.bufferedPageRange().count });
  kit.addPage();
  kit.outline.addItem(shown.text(cover.name.text));
  await rest();
  const first = pen.element('Sect', pen.root);
  await writeCover(pen, first, cover, speaker);
  first.end();
  tell(1, { text: title });
  for (const [at, paper] of papers.entries()) {
    await rest();
    await writer.paper(paper);
    tell(at + 2, paper.title);
  }
  await writer.codes();
  const pages = await writer.marks();
  pen.root.end();
  await rest();
  await finish(kit, breathe);
  const bytes = await whole;
  throwIfStopped(signal);
  return { bytes, pages, unshown: shown.unshown };
}
