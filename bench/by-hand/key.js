// @ts-check

/**
 * Names the shape of a card: what it has, not what it says.
 * @param {import('../contenders/fields.js').Item} item
 * @param {import('../contenders/fields.js').Fields} fields
 */
export function keyOf({ language, _newsfold: { kind, label, access, agencies } }, fields) {
  let bits = '';
  for (const name in fields) bits += fields[name] ? 1 : 0;
  return `${kind} ${label} ${access} ${language} ${agencies?.length} ${bits}`;
}
