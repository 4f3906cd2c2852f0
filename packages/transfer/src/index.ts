// SPDX-License-Identifier: Apache-2.0
export type * from './pack.js';
export { TRANSFER_HEADINGS } from './pack.js';
export { type PapersOptions, papersOf } from './papers-of.js';
export { type PackInput, makePack } from './make-pack.js';
export { allPapers } from './papers/own-papers.js';
export {
  COVER_LINES,
  COVER_WORDS,
  type Cover,
  type CoverLine,
  type CoverLineId,
  type CoverState,
  coverOf,
  fullCoverOf,
} from './cover.js';
export type { PdfOptions, PdfProgress, WrittenPdf } from './pdf-options.js';
export type { StopSignal } from './stop-signal.js';
export { writePdf } from './write-pdf.js';
export { type TransferDocument, type TransferDocumentOptions, toFhirDocument } from './to-fhir-document.js';
export { type ArchiveFile, type ArchiveOptions, archive, fileNameOf } from './archive.js';
export {
  type PackSent,
  type Receipt,
  type ReceiptInput,
  notHandedOver,
  receiptOf,
  receiptOperation,
  sentOf,
} from './receipt.js';
export { type BackChange, type WayBack, type WayBackInput, wayBack } from './way-back.js';
export type { MustKnow, RotaShift } from './back/must-know.js';
export {
  type Acknowledgement,
  type StillToAcknowledge,
  acknowledge,
  mergeAcknowledgements,
  stillToAcknowledge,
} from './acknowledge.js';
