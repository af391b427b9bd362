/* Made by `npm run generate` from policies/. Do not edit. */

/** The text of each shipped pack, by the name that `chaperone:` takes. */
export const packs: Readonly<Record<string, string>> = {};
