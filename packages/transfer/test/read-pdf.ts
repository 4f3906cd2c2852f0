// SPDX-License-Identifier: Apache-2.0
// Reads a PDF as others do: pdf.js, which is on every ward's browser, and poppler where this machine has it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What pdf.js takes for granted and Node 20 has not yet. */
function withResolvers<Value>() {
  let [resolve, reject]: ((value: never) => void)[] = [];
  const promise = new Promise<Value>((yes, no) => {
    [resolve, reject] = [yes as never, no];
  });
  return { promise, resolve, reject };
}
(Promise as unknown as { withResolvers: unknown }).withResolvers ??= withResolvers;

const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly StructNode[];
}

export interface ReadPdf {
  readonly pages: number;
  /** Text without what is drawn on every page, page after page. */
  readonly text: string;
  readonly title: unknown;
  readonly lang: unknown;
  readonly marked: boolean;
  readonly bookmarks: readonly string[];
  /** Every element of the structure, with its page. */
  readonly elements: readonly { readonly role: string; readonly alt?: string; readonly lang?: string }[];
  /** Text drawn as an artifact, page after page. */
  readonly artifacts: readonly string[];
}

interface TextPart {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
}

export async function readPdf(bytes: Uint8Array, password?: string): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), password, verbosity: 0 });
  const file = await task.promise;
  const text: string[] = [];
  const artifacts: string[] = [];
  const elements: { role: string; alt?: string; lang?: string }[] = [];
  const walk = (node: StructNode | null) => {
    if (!node) return;
    if (node.role) elements.push({ role: node.role, alt: node.alt, lang: node.lang } as never);
    for (const child of node.children ?? []) walk(child);
  };
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    walk((await page.getStructTree()) as StructNode | null);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    let drawn = '';
    for (const item of items as TextPart[]) {
      if (item.type?.startsWith('beginMarkedContent')) open.push(item.tag === 'Artifact');
      else if (item.type === 'endMarkedContent') open.pop();
      else if (open.includes(true)) drawn += item.str;
      else text.push(item.str ?? '');
    }
    artifacts.push(drawn);
  }
  const { info } = await file.getMetadata();
  const outline = (await file.getOutline()) ?? [];
  const mark = await file.getMarkInfo();
  const read = {
    pages: file.numPages,
    text: text.join(' '),
    title: (info as Record<string, unknown>)['Title'],
    lang: (info as Record<string, unknown>)['Language'],
    marked: (mark as { readonly Marked?: boolean } | null)?.Marked === true,
    bookmarks: outline.map(({ title }) => title),
    elements,
    artifacts,
  };
  await task.destroy();
  return read;
}

/** The text as poppler takes it out, without head and foot of the pages; undefined where there is no poppler. */
export function popplerText(bytes: Uint8Array): { readonly text: string; readonly tagged: boolean } | undefined {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-pdf-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, bytes);
    const body = ['-x', '0', '-y', '58', '-W', '596', '-H', '728'];
    const text = execFileSync('pdftotext', ['-raw', ...body, file, '-'], { encoding: 'utf8' });
    return { text, tagged: /^Tagged:\s+yes/m.test(execFileSync('pdfinfo', [file], { encoding: 'utf8' })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters alone: where lines and pages end is for the page to say. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\f]+/gu, '');
