/** Names of channels that do not follow from their id. */
const names: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  whatsapp: 'WhatsApp',
};

/** `google-business` → `Google Business`. */
export function channelName(id: string): string {
  return names[id] ?? id.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash && ' ') + letter.toUpperCase());
}
