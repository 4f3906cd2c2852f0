// SPDX-License-Identifier: Apache-2.0

/** Bytes as they are spoken of: "640 kB", "2.4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 999_500) return `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 99.5 ? megabytes.toFixed(1).replace(/\.0$/, '') : Math.round(megabytes)} MB`;
}

/** Seconds as a clock shows them: "0:07", "12:30". */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
