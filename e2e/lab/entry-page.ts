import { html, redirect, sitePage } from './answer.ts';
import type { LabAnswer, LabPage } from './row.ts';

/** What a person has or did before they came to the row's page. */
export function answerEntry(page: LabPage, url: URL, now: Date): LabAnswer {
  const headers = { 'Set-Cookie': page.cookies?.(now) ?? [], 'Cache-Control': 'no-store' };
  // The first label names the row's site; what follows it, the visitor chose.
  const host = [page.host, ...url.hostname.split('.').slice(1)].join('.');
  const target = new URL(page.path, `http://${host}:${url.port}`).href;
  switch (page.arrival ?? 'get') {
    case 'get':
      return redirect(target, headers);
    case 'post': {
      const inputs = Object.entries(page.fields ?? {}).map(
        ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
      );
      return html(
        200,
        sitePage(
          page.title,
          `<form method="post" action="${page.path}">${inputs.join('')}<button>Send</button></form><script>document.forms[0].submit();</script>`,
        ),
        headers,
      );
    }
    case 'foreign-link':
      return html(
        200,
        sitePage(
          page.title,
          `<p><a href="${target}">Follow the link</a></p><script>location.replace('${target}');</script>`,
        ),
        headers,
      );
    case 'foreign-frame':
      return html(
        200,
        sitePage(page.title, `<iframe src="${target}" title="of another site"></iframe>`),
        headers,
      );
    case 'install-worker':
      return html(
        200,
        sitePage(
          page.title,
          `<p>Installing the worker …</p><script>
navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => location.replace('${target}'));
</script>`,
        ),
        headers,
      );
  }
}
