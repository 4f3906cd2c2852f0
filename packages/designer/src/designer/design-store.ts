// SPDX-License-Identifier: Apache-2.0

/** A form that was begun and kept on this device. */
export interface KeptDesign {
  readonly id: string;
  readonly title: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/**
 * Where forms that are being made are kept: the host's. They hold no word about a person, so a host may keep them where it
 * keeps settings, or on its server. Every method may fail; the designer then says so and tries again with the next change.
 */
export interface DesignStore {
  /** Newest first. */
  list(): Promise<readonly KeptDesign[]>;
  /** What was kept, as it was given; undefined when it is gone. */
  open(id: string): Promise<unknown>;
  /** Keeps it in place of what was there: JSON. */
  keep(design: KeptDesign, saved: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}
