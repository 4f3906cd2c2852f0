// SPDX-License-Identifier: Apache-2.0

/** A photo of a phone, drawn: 2,000 by 1,500 points of noise, so that it weighs what a photo weighs. */
export async function aPhoto(seed) {
  const canvas = new OffscreenCanvas(2000, 1500);
  const context = canvas.getContext('2d');
  let state = seed + 1;
  for (let at = 0; at < 6000; at += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    context.fillStyle = `hsl(${state % 360} 60% ${state % 90}%)`;
    context.fillRect(state % 2000, (state >> 4) % 1500, 60, 60);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}
