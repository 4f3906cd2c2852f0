// SPDX-License-Identifier: Apache-2.0
import type { Catalogue, FormPack, HostNotice } from '@careplan-kit/catalogue/host';
import { StoringEvent } from '@careplan-kit/elements/base';
import type { FormDefinition } from '@careplan-kit/forms';
import type { InstalledForm } from './catalogue-source.js';

/**
 * Somebody wants to use a form, and its pack was verified: store it, and say when with `waitUntil(promise)`. Then hand the
 * element `installed` with the form in it, and run `definition`.
 */
export class CpkCatalogueInstallEvent extends StoringEvent {
  static readonly type = 'cpk-catalogue-install';

  constructor(
    /** What to put into `installed`: address, version, digest, pack and definition. */
    readonly form: Required<InstalledForm>,
    /** The whole pack: other forms, FHIR, licence. */
    readonly pack: FormPack,
    /** The bytes it was read from, to be kept and verified again. */
    readonly bytes: Uint8Array,
    /** What was in use before, and goes on being needed for what was begun with it. */
    readonly replaces: InstalledForm | null,
  ) {
    super(CpkCatalogueInstallEvent.type, { bubbles: true, composed: true });
  }
}

/** Keep these files on the device, for when there is no network: all together or none. Say when with `waitUntil(promise)`. */
export class CpkCatalogueKeepEvent extends StoringEvent {
  static readonly type = 'cpk-catalogue-keep';

  constructor(
    /** By name beside the index; `index.json` and `index.signatures.json` are among them. Every pack was verified. */
    readonly files: ReadonlyMap<string, Uint8Array>,
  ) {
    super(CpkCatalogueKeepEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody wants a copy of their own of a form: open it in the designer. */
export class CpkCatalogueCopyEvent extends Event {
  static readonly type = 'cpk-catalogue-copy';

  constructor(
    /** The standard form, verified. */
    readonly definition: FormDefinition,
  ) {
    super(CpkCatalogueCopyEvent.type, { bubbles: true, composed: true });
  }
}

/** An index was opened and may be relied on. Keep its `sequence`, and stop what `notices` say has to stop. */
export class CpkCatalogueReadEvent extends Event {
  static readonly type = 'cpk-catalogue-read';

  constructor(
    readonly catalogue: Catalogue,
    /** What there is to know of the forms in use, the most urgent first. `stop`: no new form may be begun with it. */
    readonly notices: readonly HostNotice[],
  ) {
    super(CpkCatalogueReadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-catalogue-install': CpkCatalogueInstallEvent;
    'cpk-catalogue-keep': CpkCatalogueKeepEvent;
    'cpk-catalogue-copy': CpkCatalogueCopyEvent;
    'cpk-catalogue-read': CpkCatalogueReadEvent;
  }
}
