/** What handbook and quiz add to the style of a page. */
export const handbookStyle = `
nav ol { columns: 2 16rem; padding-left: 1.4rem; } nav li { margin: 0 0 .25rem; }
section { margin-top: 2.5rem; } section > h2 { color: var(--ink); font-size: 1.3rem; margin: 0 0 .5rem; }
section > h3 { margin: 1.4rem 0 .5rem; } .about { font-size: 1.05rem; }
article > p { margin: .35rem 0 .5rem; }
.label { font-weight: 600; margin: .6rem 0 .2rem; } .label.bad { color: var(--fail); } .label.good { color: var(--pass); }
.examples { margin: 0; padding-left: 1.2rem; } .examples li { margin: 0 0 .3rem; }
.brief { padding-left: 1.2rem; } .brief li { margin: 0 0 .6rem; }
dt { font-weight: 600; margin-top: .7rem; } dd { margin: .1rem 0 0 1rem; }
.alarm { border: 2px solid var(--fail); border-radius: .4rem; padding: .2rem 1.1rem .8rem; } .alarm h2 { margin-top: .8rem; }
.alarm li { margin: 0 0 .5rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; background: var(--card); padding: .9rem 1.1rem; margin: 0 0 1rem; }
legend { font-weight: 600; padding: 0; float: left; width: 100%; margin-bottom: .4rem; } legend + * { clear: both; }
fieldset blockquote { margin: .2rem 0 .7rem; font-size: 1.1rem; color: var(--ink); }
fieldset label { display: inline-block; padding: .3rem .6rem .3rem 0; margin-right: 1rem; cursor: pointer; }
input[type=radio] { width: 1.15rem; height: 1.15rem; vertical-align: -.2rem; margin-right: .4rem; }
input:focus-visible, select:focus-visible, button:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.reason { margin: .5rem 0 0; padding: .5rem .8rem; border-left: .3rem solid var(--line); } .reason:empty { display: none; }
.reason.right { border-left-color: var(--pass); } .reason.wrong { border-left-color: var(--fail); }
.result { border: 2px solid var(--line); border-radius: .4rem; padding: .2rem 1.1rem 1rem; margin-top: 2.5rem; }
select, button { font: inherit; padding: .35rem .6rem; border-radius: .3rem; border: 1px solid var(--soft); background: var(--card); color: var(--ink); }
pre { white-space: pre-wrap; background: var(--card); border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; }
@media print { nav { break-after: page; } .result, button { display: none; } fieldset { break-inside: avoid; } }
`;
