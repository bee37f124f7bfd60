import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Readmit is compared with: extensions that do one thing, made for one run. */
const REFERENCES = {
  /** May look, and never does. */
  permission: { worker: '', page: '' },
  /** Looks at everything, as its author found the list of events. */
  naive: {
    worker: `
const all = { urls: ['http://*/*', 'https://*/*'] };
const events = {
  onBeforeRequest: ['requestBody', 'extraHeaders'],
  onBeforeSendHeaders: ['requestHeaders', 'extraHeaders'],
  onSendHeaders: ['requestHeaders', 'extraHeaders'],
  onHeadersReceived: ['responseHeaders', 'extraHeaders'],
  onBeforeRedirect: ['responseHeaders', 'extraHeaders'],
  onResponseStarted: ['responseHeaders', 'extraHeaders'],
  onCompleted: ['responseHeaders', 'extraHeaders'],
  onErrorOccurred: ['extraHeaders'],
};
let seen = 0;
for (const [event, also] of Object.entries(events))
  chrome.webRequest[event].addListener(() => { seen += 1; }, all, also);`,
    page: '',
  },
  /** Puts an empty element into every page. */
  injecting: {
    worker: `
chrome.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
  if (frameId !== 0 || !url.startsWith('http')) return;
  chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const empty = document.createElement('div');
      empty.popover = 'manual';
      document.documentElement.append(empty);
    },
  });
});`,
    page: '',
  },
  /** The same, but asks its worker first, as everybody must whose card says anything: the floor of the platform. */
  asking: {
    worker: `
chrome.runtime.onMessage.addListener((message, sender, answer) => { answer('because'); });
chrome.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
  if (frameId !== 0 || !url.startsWith('http')) return;
  chrome.scripting.executeScript({ target: { tabId }, files: ['asks.js'], injectImmediately: true });
});`,
    page: `<!doctype html><title>Asking</title><script type="module" src="asks.js"></script><body></body>`,
    asks: `
const isPopup = location.protocol === 'chrome-extension:';
const read = () => chrome.runtime.sendMessage('why').then((why) => {
  if (isPopup) { document.body.dataset.cause = why; return; }
  const card = document.createElement('div');
  card.popover = 'manual';
  card.textContent = why;
  document.documentElement.append(card);
});
if (document.readyState === 'loading' && !isPopup) addEventListener('DOMContentLoaded', read);
else read();`,
  },
  /** Has a page with nothing to do. */
  empty: { worker: '', page: '<!doctype html><title>Empty</title><body data-cause="none"></body>' },
} as const;

export type ReferenceName = keyof typeof REFERENCES;

/** Folders of the reference extensions for one browser, and how to be rid of them. */
export async function writeReferences(browser: 'chromium' | 'firefox') {
  const root = await mkdtemp(join(tmpdir(), 'readmit-references-'));
  for (const [name, { worker, page, ...scripts }] of Object.entries(REFERENCES)) {
    const folder = join(root, name);
    await mkdir(folder);
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      permissions: ['webRequest', 'webNavigation', 'scripting', 'cookies', 'storage'],
      host_permissions: ['*://*/*'],
      background:
        browser === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] },
      ...(browser === 'chromium'
        ? {}
        : { browser_specific_settings: { gecko: { id: `${name}@readmit.example` } } }),
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'worker.js'), worker);
    await writeFile(join(folder, 'page.html'), page);
    for (const [script, code] of Object.entries(scripts))
      await writeFile(join(folder, `${script}.js`), code);
  }
  return {
    folderOf: (name: ReferenceName): string => join(root, name),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
