/* Made by `npm run generate`. Do not edit. */
/** Documents of the shipped packs, by path below policies/. */
export const packs: Readonly<Record<string, string>> = {
};
