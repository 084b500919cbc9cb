/** The ids, or other words, that an attribute names: separated by spaces. An attribute that was taken away is null. */
export const idsOf = (text: string | null | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
