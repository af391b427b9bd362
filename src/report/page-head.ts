/** How a page is headed. */
export interface PageHead {
  /** Escaped already. */
  readonly title: string;
  readonly style: string;
  /** English unless said otherwise. */
  readonly language?: string;
  /** What its policy allows to run beside nothing, as the policy is written. */
  readonly scripts?: string;
  /** Further lines of the head. */
  readonly more?: readonly string[];
}

/** The head of a page that needs nothing from elsewhere: no script, no font, no picture, and it tells nobody who reads it. */
export function pageHead({ title, style, language = 'en', scripts = '', more = [] }: PageHead): string[] {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${scripts}">`,
    '<meta name="referrer" content="no-referrer">',
    ...more,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
  ];
}
