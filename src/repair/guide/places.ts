/** Operating system as far as it changes what a person has to do. */
export type System = 'windows' | 'mac' | 'linux' | 'chromeos' | 'other';

/** The system by the browser's own word for it (`navigator.userAgent`). */
export function tellSystem(userAgent: string): System {
  if (/Windows NT/.test(userAgent)) return 'windows';
  if (/Mac OS X/.test(userAgent)) return 'mac';
  if (/CrOS/.test(userAgent)) return 'chromeos';
  return /Linux|X11/.test(userAgent) && !/Android/.test(userAgent) ? 'linux' : 'other';
}

/**
 * The command that makes a system forget names it has looked up; null where there is none for a person.
 * Sources: learn.microsoft.com/windows-server/administration/windows-commands/ipconfig,
 * support.apple.com (Reset the DNS cache in macOS), freedesktop.org/software/systemd/man/resolvectl.
 */
export const FORGET_NAMES: Readonly<Record<System, string | null>> = {
  windows: 'ipconfig /flushdns',
  mac: 'sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder',
  linux: 'resolvectl flush-caches',
  chromeos: null,
  other: null,
};

/** Pages of the browser itself. An extension may open Chromium's; Firefox' have to be copied and pasted. */
export type BrowserPages = {
  readonly passwords: string;
  readonly names: string;
  readonly extensions: string;
  readonly canOpen: boolean;
};

export const BROWSER_PAGES: Readonly<Record<'chromium' | 'firefox', BrowserPages>> = {
  chromium: {
    passwords: 'chrome://password-manager/passwords',
    names: 'chrome://net-internals/#dns',
    extensions: 'chrome://extensions',
    canOpen: true,
  },
  firefox: {
    passwords: 'about:logins',
    names: 'about:networking#dns',
    extensions: 'about:addons',
    canOpen: false,
  },
};
