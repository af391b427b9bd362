/** The page's style. One warm neutral, one accent; verdicts have colour, sign and words. Light, dark, print, phone. */
export const style = `
:root{color-scheme:light dark;--ink:#22262e;--soft:#575e6b;--page:#f7f6f2;--card:#fff;--line:#dcd9d1;--accent:#0f5f6b;--accent2:#8a4b16;
--fail:#a8261c;--failbg:#fbecea;--review:#7d5200;--reviewbg:#fbf3e1;--pass:#1d6a3d;--passbg:#e8f4ec;--bar:#3b8793;--grid:#e4e1d9}
@media(prefers-color-scheme:dark){:root{--ink:#e9e8e3;--soft:#aab0bb;--page:#15181c;--card:#1d2126;--line:#363c45;--accent:#7cc7d2;--accent2:#e3b183;
--fail:#ff9d93;--failbg:#3a2220;--review:#f0c36a;--reviewbg:#362d19;--pass:#83d3a0;--passbg:#1c3225;--bar:#5aaab6;--grid:#2c3138}}
*{box-sizing:border-box}html{scroll-behavior:smooth}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
.wrap{max-width:68rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--accent)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
header{background:var(--card);border-bottom:1px solid var(--line);padding:2.25rem 0 1.25rem}
.kicker{color:var(--soft);margin:0;font-size:.9rem}h1{font-size:clamp(1.6rem,4.5vw,2.3rem);line-height:1.2;margin:.15rem 0 .4rem;letter-spacing:-.01em}
.lead{font-size:1.1rem;max-width:46rem;margin:0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;padding:0;margin:1.25rem 0 0}nav a{display:inline-block;padding:.35rem 0;text-decoration:none;font-weight:600}nav a:hover{text-decoration:underline}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.9rem;margin:1.5rem 0 0;padding:0;list-style:none}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.85rem 1rem}.tiles b{display:block;font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums;font-weight:650}.tiles span{color:var(--soft);font-size:.9rem;display:block;line-height:1.35}
section{margin:2.75rem 0 0;scroll-margin-top:1rem}h2{font-size:1.35rem;margin:0 0 .35rem}h3{font-size:1.05rem;margin:1.5rem 0 .5rem}.hint{color:var(--soft);margin:0 0 1rem;max-width:46rem}
.months{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:1rem}
.month,.panel,.post{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem}
.month table{border-collapse:collapse;width:100%;table-layout:fixed}.month caption{text-align:left;font-weight:650;padding:0 0 .4rem}
.month th{font-size:.75rem;font-weight:600;color:var(--soft);padding:.15rem 0}.month td{height:3.1rem;vertical-align:top;border-top:1px solid var(--line);padding:.15rem;font-size:.75rem;color:var(--soft)}
.month td ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:2px}
.m{display:inline-block;min-width:1.5rem;min-height:1.5rem;line-height:1.5rem;text-align:center;border-radius:.3rem;font-weight:700;text-decoration:none;padding:0 .2rem}
.today{box-shadow:inset 0 0 0 2px var(--accent);border-radius:.3rem}
.fail{background:var(--failbg);color:var(--fail)}.review{background:var(--reviewbg);color:var(--review)}.pass{background:var(--passbg);color:var(--pass)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;list-style:none;padding:0;margin:.2rem 0 1rem;font-size:.9rem}
.posts{columns:20rem;column-gap:1rem}.posts .post{margin:0 0 1rem;break-inside:avoid}
.post{padding:0;overflow:hidden;scroll-margin-top:1rem}.post .head{display:flex;gap:.65rem;align-items:center;padding:.8rem .9rem .3rem}.face{flex:none;width:2.3rem;height:2.3rem;border-radius:50%;background:var(--accent);color:var(--card);display:grid;place-items:center;font-weight:700}
.who{margin:0;font-weight:650;line-height:1.25;font-size:1rem}.when{margin:0;color:var(--soft);font-size:.85rem}
.post .says{padding:.2rem .9rem .7rem;margin:0;white-space:pre-line}.more{color:var(--soft)}.hidden{color:var(--soft);font-style:italic}
.picture{margin:0;background:var(--page);border-block:1px solid var(--line);color:var(--soft);padding:1.4rem .9rem;font-size:.88rem;text-align:center}
.verdict{margin:0;padding:.55rem .9rem;font-weight:650;font-size:.92rem}.asks{margin:0;padding:.6rem .9rem .8rem 2rem;font-size:.92rem}.asks li+li{margin-top:.4rem}
.panel{overflow-x:auto;margin-top:1rem}table.plain{border-collapse:collapse;width:100%;font-size:.93rem}table.plain caption{text-align:left;font-weight:650;padding-bottom:.5rem}
.plain th,.plain td{text-align:left;padding:.4rem .75rem .4rem 0;border-top:1px solid var(--line);vertical-align:top}.plain thead th{border-top:0;color:var(--soft);font-size:.85rem}.plain .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.plain tbody th{font-weight:600}
figure{margin:0}figcaption{font-weight:650;margin-bottom:.4rem}svg{width:100%;max-width:34rem;height:auto;display:block;font:12px system-ui,sans-serif}svg text{fill:var(--ink)}svg .t{fill:var(--soft)}svg .g{stroke:var(--grid)}svg .b{fill:var(--bar)}svg .l{stroke:var(--accent);fill:none;stroke-width:2}svg .e{stroke:var(--ink);stroke-width:1.5}svg .d{fill:var(--accent)}svg .o{stroke:var(--soft);stroke-dasharray:4 3}
.todo{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:0;padding:.4rem 1.2rem .4rem 2.4rem}.todo>li{padding:.5rem 0}.todo>li+li{border-top:1px solid var(--line)}.todo ul{margin:.3rem 0 0;padding-left:1.1rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1rem}.charts .panel{margin:0}
details{margin-top:.6rem}summary{cursor:pointer;color:var(--accent);font-weight:600;padding:.2rem 0}
.state{display:inline-block;border-radius:.3rem;padding:.05rem .45rem;font-weight:600;font-size:.85rem;white-space:nowrap}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{color:var(--soft);border-top:1px solid var(--line);margin-top:3rem;padding:1.25rem 0 2.5rem;font-size:.9rem}
@media(max-width:30rem){.wrap{padding:0 .9rem}.months{grid-template-columns:1fr}.month{padding:.6rem}.month td{height:2.7rem}#responsibilities .plain{table-layout:fixed;font-size:.8rem}#responsibilities :is(td,th){padding-right:.4rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--page:#fff;--card:#fff;--line:#bbb;--accent:#0f4a54;--fail:#8c1d18;--failbg:#fff;--review:#6b4600;--reviewbg:#fff;--pass:#14532d;--passbg:#fff;--bar:#5b8f98;--grid:#ddd}
body{font-size:10pt}.wrap{max-width:none;padding:0}nav,.skip{display:none}.month,.panel,.post,.tiles li,tr,figure{break-inside:avoid}h2,h3{break-after:avoid}.panel{overflow:visible}table.plain{font-size:8pt}.plain thead th,.plain caption,.state{font-size:inherit}.plain th,.plain td,.plain .n,.state{white-space:normal;overflow-wrap:anywhere;padding-right:.3rem}.months{grid-template-columns:repeat(2,1fr)}.fail,.review,.pass{border:1px solid currentColor}.face{border:1px solid #000;background:#fff;color:#000}details>*{display:block}details::details-content{content-visibility:visible;block-size:auto}.charts details .panel{border:0;padding:0}#training .state{white-space:nowrap;padding:.05rem .2rem}.charts .plain{font-size:7pt}.charts .plain th,.charts .plain td,.charts .state{overflow-wrap:normal}}
`;
