// SPDX-License-Identifier: Apache-2.0
import type { Acknowledgement, PackSent, Receipt, TransferPack } from '@careplan-kit/transfer';
import { StoringEvent } from './storing-event.js';

/** One file of a pack. The library sends and stores none of them. */
export interface PackFile {
  /** Without a name of a person. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The files of a pack, as the host gets them. */
export interface PackFiles {
  /** One tagged, searchable PDF. */
  readonly pdf: PackFile;
  /** A FHIR R4 document Bundle, as JSON. */
  readonly bundle: PackFile;
  /** Both of them in one .zip; encrypted when the host gave a password. */
  readonly archive: PackFile;
}

/** A pack was made. What the host does with the files is the host's. */
export class CpkPackMadeEvent extends Event {
  static readonly type = 'cpk-pack-made';

  constructor(
    readonly pack: TransferPack,
    readonly files: PackFiles,
    /** What to keep of it: enough to say what the hospital has. */
    readonly sent: PackSent,
    /** What is only in the words of the FHIR document: records without a resource of their own there. */
    readonly notExported: readonly unknown[],
  ) {
    super(CpkPackMadeEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A worker wants a file of the pack: to print it, or to save it. A host that does this by itself calls `preventDefault`;
 * otherwise the browser opens or saves it from the page's own memory.
 */
export class CpkPackFileEvent extends Event {
  static readonly type = 'cpk-pack-file';

  constructor(
    readonly wanted: 'print' | 'save-pdf' | 'save-archive',
    readonly file: PackFile,
    readonly pack: TransferPack,
  ) {
    super(CpkPackFileEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Person and bag were handed over: store the receipt, and say when with `waitUntil(promise)`. */
export class CpkPackReceiptEvent extends StoringEvent {
  static readonly type = 'cpk-pack-receipt';

  constructor(
    readonly receipt: Receipt,
    readonly sent: PackSent,
  ) {
    super(CpkPackReceiptEvent.type, { bubbles: true, composed: true });
  }
}

/** A worker has read what changed: store it, and say when with `waitUntil(promise)`. */
export class CpkAcknowledgeEvent extends StoringEvent {
  static readonly type = 'cpk-acknowledge';

  constructor(
    /** One for each change; facts that are added and never changed. */
    readonly acknowledgements: readonly Acknowledgement[],
  ) {
    super(CpkAcknowledgeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-pack-made': CpkPackMadeEvent;
    'cpk-pack-file': CpkPackFileEvent;
    'cpk-pack-receipt': CpkPackReceiptEvent;
    'cpk-acknowledge': CpkAcknowledgeEvent;
  }
}
