/** The page's style: one column, light or dark as the reader's system is, fit for print. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2330; --soft: #565f70; --page: #fbfbf9; --card: #ffffff; --line: #d9dce2;
  --fail: #b3261e; --review: #8a5a00; --pass: #1f6b3b; --link: #1a56b0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaee; --soft: #a7b0bf; --page: #14171c; --card: #1c2027; --line: #363c47;
    --fail: #ff9a91; --review: #f2bf5e; --pass: #7dd69c; --link: #8ab8ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .75rem; color: var(--soft); }
h3 { font-size: 1.05rem; margin: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
article { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--line);
  border-radius: .4rem; padding: .9rem 1.1rem; margin: 0 0 .9rem; }
article.fail { border-left-color: var(--fail); } article.fail .verdict { color: var(--fail); }
article.review { border-left-color: var(--review); } article.review .verdict { color: var(--review); }
article.pass { border-left-color: var(--pass); } article.pass .verdict { color: var(--pass); }
blockquote { margin: .6rem 0; padding-left: .8rem; border-left: 2px solid var(--line); color: var(--soft); }
.problems { margin: .6rem 0 0; padding: 0; list-style: none; }
.problems li + li { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .6rem; }
.problems p { margin: 0 0 .2rem; }
.error strong { color: var(--fail); } .warning strong { color: var(--review); } .settled { color: var(--soft); }
.aside, footer { color: var(--soft); font-size: .875rem; margin: .1rem 0 0; }
.note { border-left: 3px solid var(--link); padding-left: .8rem; }
details { margin: 0 0 .9rem; } summary { cursor: pointer; }
.table { overflow-x: auto; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; } .number { text-align: right; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .8rem; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --page: #fff; --card: #fff; --line: #bbb;
    --fail: #8c1d18; --review: #6b4600; --pass: #14532d; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article, tr { break-inside: avoid; } h2 { break-after: avoid; }
}
`;
