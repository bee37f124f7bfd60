import { HEALTHY } from './healthy.ts';
import { entryUrl, type LabPage } from './row.ts';
import { ROW_GROUPS, ROWS } from './rows/index.ts';

/** The lab's first page: every row with what it shows and what Readmit should say. */
export function makeIndexPage(origin: string): string {
  const groups = ROW_GROUPS.map(({ title, explains, rows }) =>
    section(
      title,
      explains,
      rows.map((row) =>
        item(row, origin, `<span class="cause">${row.cause}</span><span>${row.responder}</span>`),
      ),
    ),
  );
  const healthy = section(
    'Healthy pages',
    'Nothing may happen here: no card, no mark on the button.',
    HEALTHY.map((page) => item(page, origin, '<span>nothing</span>')),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The Readmit lab</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>The Readmit lab</h1>
<p>${ROWS.length} ways to be turned away, each as a real server writes it, and ${HEALTHY.length} pages that are fine.
Open one and see what Readmit says. The labels name the cause and the responder that it should find.
Everything runs on this machine; nothing is sent anywhere.</p>
</header>
<main>
${[...groups, healthy].join('\n')}
</main>
</body>
</html>
`;
}

function section(title: string, explains: string, items: readonly string[]): string {
  return `<section><h2>${title}</h2><p>${explains}</p><ul>${items.join('')}</ul></section>`;
}

function item(page: LabPage, origin: string, labels: string): string {
  return `<li id="${page.id}"><a href="${entryUrl(origin, page)}">${page.title}</a><p>${page.explains}</p><p class="labels">${labels}</p></li>\n`;
}

const STYLE = `
:root{--ground:#f7f6f3;--paper:#fff;--ink:#20242b;--soft:#5a6270;--line:#dcdad3;--accent:#0b5cad}
@media (prefers-color-scheme:dark){:root{--ground:#15181d;--paper:#1e232a;--ink:#e8e6e1;--soft:#a5adba;--line:#343b45;--accent:#7cb8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
header,main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem}
header{padding-bottom:0}
h1{font-size:2rem;margin:0 0 .5rem}
header p{max-width:46rem;color:var(--soft);margin:0}
h2{font-size:1.25rem;margin:2rem 0 0}
section>p{color:var(--soft);margin:.1rem 0 .8rem}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr))}
li{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem;display:flex;flex-direction:column}
li p{margin:.3rem 0 0;color:var(--soft);font-size:.9rem}
li .labels{margin-top:auto;padding-top:.6rem;display:flex;gap:.4rem;flex-wrap:wrap}
li .labels span{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;font-size:.8rem}
li .labels .cause{border-color:var(--accent);color:var(--accent)}
a{color:var(--accent);font-weight:600;text-decoration-thickness:1px;text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
`;
