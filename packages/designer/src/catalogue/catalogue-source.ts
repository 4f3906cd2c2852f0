// SPDX-License-Identifier: Apache-2.0
import type { FormInUse, KnownPack } from '@careplan-kit/catalogue/host';
import type { FormDefinition } from '@careplan-kit/forms';

/** The folder of a catalogue as the host has it: fetched just now, or kept on this device. */
export interface CatalogueSource {
  /** Bytes of `index.json`. */
  readonly index: Uint8Array;
  /** Bytes of `index.signatures.json`; null where there is none. */
  readonly signatures: Uint8Array | null;
  /** Gets the bytes of a file beside the index. The element asks for one when somebody looks at it, and fetches nothing itself. */
  open(file: string): Promise<Uint8Array>;
  /** Of a copy kept on this device: the day it was kept, `YYYY-MM-DD`. */
  readonly keptOn?: string | undefined;
}

/** A form this product runs, as it was handed over by `cpk-catalogue-install`. */
export interface InstalledForm extends FormInUse {
  readonly title?: string | undefined;
  /** The pack it came in: older versions of it are refused from then on. */
  readonly pack?: KnownPack | undefined;
  /** What is run. Without it nobody is told what an update changes. */
  readonly definition?: FormDefinition | undefined;
}
