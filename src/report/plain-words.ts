/** What rules say to whoever writes calendars, and how it reads for whoever does not see the files. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^No patient identifiers$/, 'Nothing that says who a patient is'],
  [/ under 42 CFR Part 2\b/g, ''],
  [/^Take the parameter out and make the link anew; /, 'Make the link anew without it; '],
  [
    / Tracking values are lower case with dashes: utm_\S+$/,
    ' Whoever makes our links knows the agreed form.',
  ],
  [
    /^utm_source is the channel, utm_medium one of .*$/,
    'Take the link from whoever makes our links, and change nothing in it.',
  ],
  [/, such as utm_campaign=(\S+?)\.?$/, ', such as $1.'],
  [/List the permission under `authorizations`/g, 'Write the permission’s number into the plan'],
  [/\band list it under `authorizations`/g, 'and write it into the plan'],
  [
    /\blist it, mark the post `subject: composite` if nobody real is meant/g,
    'write it into the plan, say there that nobody real is meant',
  ],
  [/, and name them under `checked`/g, ', and write their name into the plan'],
  [
    /, or name burnt-in captions as a medium with the purpose `captions`/g,
    ', or say in the plan that they are part of the picture',
  ],
  [/ What cannot wait is marked `urgent`\./g, ' What cannot wait is marked as urgent.'],
  [
    / In a crisis, set `blackout` to its days in your own policy; posts marked `urgent` go out all the same\./g,
    '',
  ],
  [/, and add "- approvals:" with her name and the day/g, ', and note her name and the day in the plan'],
  [/,? and mark the post "subject" none/g, ''],
  [/, then add the tag "captions"/g, ', then say so in the plan'],
  [/\blist the (?:signed )?permission\b/g, 'write the number of the signed permission into the plan'],
  [/\bList the (?:signed )?permission\b/g, 'Write the number of the signed permission into the plan'],
  [/`([^`]*)`/g, '“$1”'],
];

/** A text of a rule without the names of fields. */
export function plainWords(text: string): string {
  return words.reduce((plain, [what, by]) => plain.replace(what, by), text);
}
