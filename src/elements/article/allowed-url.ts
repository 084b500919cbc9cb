/** Where a body's links may lead. */
export const linkSchemes: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

const fileSchemes: readonly string[] = ['http:', 'https:'];

/** An address in full, or undefined where it is none or its scheme is not allowed. `base` is what relative ones start from. */
export function allowedUrl(
  wire: string | null | undefined,
  base?: string,
  schemes = fileSchemes,
): string | undefined {
  const address = wire?.trim();
  if (!address) return undefined;
  try {
    const url = new URL(!base && address.startsWith('//') ? `https:${address}` : address, base);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
