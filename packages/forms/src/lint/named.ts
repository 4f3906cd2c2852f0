// SPDX-License-Identifier: Apache-2.0

/** A label in quotation marks, cut where it is long; the id where there is no label. */
export function named({ id, ...rest }: { readonly id: string; readonly label?: string | undefined }): string {
  const label = rest.label?.replace(/\s+/g, ' ').trim();
  if (!label) return `“${id}”`;
  return label.length > 80 ? `“${label.slice(0, 79).trimEnd()}…”` : `“${label}”`;
}
