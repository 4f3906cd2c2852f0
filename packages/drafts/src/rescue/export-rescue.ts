// SPDX-License-Identifier: Apache-2.0
import { OpenFiles } from '../draft-files.js';
import { filesHome, sealedUnder } from '../draft-row.js';
import { openTray } from '../draft-tray.js';
import { unseal } from '../envelope.js';
import { asDraftError } from '../failure-of.js';
import { DraftError } from '../failure.js';
import { FileShelf } from '../file-shelf.js';
import { openForCard } from '../opened-draft.js';
import type { StoreParts } from '../store-parts.js';
import { type RescueDraft, toBytes } from './content.js';
import type { RescueExport, RescueExportOptions, RescueSeal } from './contract.js';
import { unsentEntries } from './entries.js';
import { FrameWriter } from './frames.js';
import { FULLER_FORMAT, RESCUE_FORMAT, makeHeader } from './header.js';

const CHUNK = 1024 * 1024 - 5;

/** Puts drafts with their files into one encrypted file. They stay where they are. */
export async function exportDrafts(
  ids: readonly string[],
  seal: RescueSeal,
  { outbox = false }: RescueExportOptions,
  parts: StoreParts,
): Promise<RescueExport> {
  const fuller = outbox || (await anyTray(ids, parts));
  const writer = await FrameWriter.to(await makeHeader(seal, fuller ? FULLER_FORMAT : RESCUE_FORMAT));
  const left: { id: string; file?: string; entry?: true; failure: DraftError['failure'] }[] = [];
  let drafts = 0;
  let files = 0;
  for (const id of ids) {
    try {
      const { draft, reader } = await readDraft(id, parts);
      const list = await reader.list().catch((cause: unknown) => {
        left.push({ id, failure: asDraftError(cause, 'use').failure });
        return [];
      });
      await writer.write('draft', toBytes(draft));
      drafts++;
      for (const { id: file, info, size, complete } of list) {
        try {
          const bytes = await reader.read(file);
          await writer.write('file', toBytes({ info, size, complete }));
          for (let from = 0; from < bytes.size; from += CHUNK) {
            const part = await bytes.slice(from, from + CHUNK).arrayBuffer();
            await writer.write('bytes', new Uint8Array(part));
          }
          files++;
        } catch (cause) {
          left.push({ id, file, failure: asDraftError(cause, 'use').failure });
        }
      }
    } catch (cause) {
      left.push({ id, failure: asDraftError(cause, 'use').failure });
    }
  }
  let entries = 0;
  if (outbox) {
    for await (const one of unsentEntries(parts)) {
      if ('failure' in one) left.push(one);
      else {
        await writer.write('entry', toBytes(one));
        entries++;
      }
    }
  }
  await writer.write('end', new Uint8Array(0));
  return { file: writer.whole(), drafts, files, entries, left };
}

/** An earlier release would pass a tray over. */
async function anyTray(ids: readonly string[], { shelf }: StoreParts): Promise<boolean> {
  for (const id of ids) if ((await shelf.read(id))?.body?.tray) return true;
  return false;
}

/** What is on the disk, past any draft that is open. */
async function readDraft(id: string, parts: StoreParts): Promise<{ draft: RescueDraft; reader: OpenFiles }> {
  const { stored, key, card } = await openForCard(id, await parts.keys.keys(), parts);
  const { metadata, body } = stored;
  const { writer, sequence, createdAt, updatedAt } = metadata;
  const { identity, label, history } = card;
  const binding = { id, identity, keyId: sealedUnder(metadata), writer, sequence, createdAt, updatedAt };
  const snapshot = await unseal(key, body!.envelope, binding);
  const refuse = async () => Promise.reject(new DraftError({ kind: 'open-elsewhere' }));
  const reader = new OpenFiles({
    disk: {
      fileKey: async () => ({ draftId: id, home: filesHome(metadata), key }),
      beginFile: refuse,
      claimFiles: refuse,
    },
    shelf: new FileShelf(parts.connection),
    refuseReading: () => undefined,
    refuseWriting: () => undefined,
    draftBegun: () => undefined,
  });
  const tray = body!.tray ? { tray: await openTray(key, id, body!.tray) } : {};
  return { draft: { identity, label, history, snapshot, createdAt, updatedAt, ...tray }, reader };
}
