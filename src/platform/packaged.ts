import { browser } from './browser.ts';

/** The text of the file at a path of the package. Rejects where the package lacks it, which a build would not pass. */
export async function fetchPackagedText(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}

/** The JSON file at a path of the package. Rejects where the package lacks it, which a build would not pass. */
export async function fetchPackaged(path: string): Promise<unknown> {
  return JSON.parse(await fetchPackagedText(path));
}
