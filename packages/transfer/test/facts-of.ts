// SPDX-License-Identifier: Apache-2.0
import { type Block, type TransferPack, allPapers, coverOf } from '../src/index.js';

function ofBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text.text];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label.text, value.text]);
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [...block.columns, ...block.rows.flat()].map(({ text }) => text);
    case 'picture':
      return [];
  }
}

/** Everything a pack says: its cover, its papers, what is missing. */
export function factsOf(pack: TransferPack): readonly string[] {
  const cover = coverOf(pack);
  const front = [
    cover.name,
    cover.born,
    cover.nhsNumber,
    ...cover.lines.flatMap(({ label, texts }) => [label, ...texts]),
  ];
  const papers = allPapers(pack).flatMap(({ title, blocks }) => [title.text, ...blocks.flatMap(ofBlock)]);
  const missing = pack.missing.flatMap(({ title, why }) => [title.text, why.text]);
  return [...front.map(({ text }) => text), ...papers, ...missing].filter((text) => text.trim() !== '');
}
