import type { Catalogue } from '../../core/describe.ts';
import { OWNER_STEPS } from './owner.ts';
import type { StepId } from './steps.ts';

type Needed = `guide.${StepId}.${'title' | 'text'}`;

/** English texts of the guide. */
const GUIDE_TEXT = {
  'guide.heading': 'What you can try, cheapest first',
  'guide.owner.heading': 'For whoever runs this site',
  'guide.state.done': 'Done',
  'guide.state.ruled-out': 'Ruled out: {reason}',

  'guide.address.title': 'Check the address',
  'guide.address.text':
    'A letter too many, a missing slash or an old link can lead to a part of the site that nobody may see.',
  'guide.address.known-host': 'Did you mean {url}?',
  'guide.address.lower-case': 'The same in small letters',
  'guide.address.slash': 'With or without the slash at the end',
  'guide.address.folder-above': 'The folder above',
  'guide.address.front-page': 'The site’s front page',

  'guide.reload.title': 'Reload past the cache',
  'guide.reload.text':
    'Your browser may be showing an old refusal that it kept. Nothing you have stored is lost.',
  'guide.reload.button': 'Reload past the cache',

  'guide.go-back.title': 'Go back to the page you came from',
  'guide.go-back.text':
    'Load that page anew and follow its link or send its form again: what it handed out may have ended.',
  'guide.go-back.button': 'Go back',

  'guide.https.title': 'Use the secure address',
  'guide.https.text': 'This page is only given out over https.',
  'guide.https.button': 'Open with https',

  'guide.no-referrer.title': 'Open it without saying where you come from',
  'guide.no-referrer.text':
    'The site refuses visitors that another page sends. Asked for directly, it may open.',
  'guide.no-referrer.button': 'Open without a referrer',

  'guide.wait.title': 'Wait, then try once',
  'guide.wait.text': 'Trying again sooner often makes the wait longer.',
  'guide.wait.left': 'Try again in {time}',
  'guide.wait.button': 'Retry when it ends',
  'guide.wait.cancel': 'Do not retry',
  'guide.wait.form': 'This page came of a form. It is not sent again by itself: wait, then decide.',

  'guide.sign-in.title': 'Sign in again',
  'guide.sign-in.text':
    'Use the site’s own sign-in page, even if you look signed in: the site may have ended your session.',
  'guide.sign-in.button': 'Open the sign-in page',
  'guide.sign-in.front': 'No sign-in link was found on this page. The front page usually has one.',

  'guide.right-account.title': 'Check which account you use',
  'guide.right-account.text':
    'The site knows who you are, and this account may not come in. If you have another one here, sign out and use that.',
  'guide.right-account.known': 'The site takes you for {account}.',

  'guide.challenge.title': 'Pass the site’s check',
  'guide.challenge.text':
    'The site wants to know that you are not a program. Let scripts and cookies through for it, and complete its check yourself.',

  'guide.certificate.title': 'Choose your certificate',
  'guide.certificate.text':
    'The site asks for a certificate in your browser. Close all its windows and open the site again to be asked; a card or a key has to be plugged in before.',

  'guide.network-sign-in.title': 'Sign in to the network',
  'guide.network-sign-in.text':
    'The network you are in wants its own sign-in before it lets pages through. This is not the site’s doing.',

  'guide.cookies.title': 'Clear this site’s cookies',
  'guide.cookies.text':
    'A cookie that no longer fits can shut you out. You see first what goes, and Undo brings it back. You have to sign in again.',
  'guide.cookies.button': 'See what can be cleared',
  'guide.cookies.test': 'Test without cookies first',

  'guide.saved-password.title': 'Look at the saved password',
  'guide.saved-password.text':
    'Your browser may fill in an old password. Find {host} in its list, and change or delete the entry.',
  'guide.saved-password.button': 'Open the password list',
  'guide.saved-password.copy': 'Copy the list’s address',

  'guide.basic-again.title': 'Be asked for name and password again',
  'guide.basic-again.text':
    'The browser itself keeps this kind of sign-in in its memory, where no extension can reach it. Close all windows of the browser, or use a private window, and it asks again.',
  'guide.basic-again.firefox':
    'In Firefox, “Clear recent history” with “Cookies and site data” ticked for the last hour also makes it ask again.',

  'guide.private-window.title': 'Try a private window',
  'guide.private-window.text':
    'It begins without cookies and sign-ins, and nothing here is lost. If the page opens there, what is stored here is in the way.',
  'guide.private-window.button': 'Open in a private window',

  'guide.other-browser.title': 'Try another browser',
  'guide.other-browser.text':
    'If it opens there, something in this browser is in the way: its settings, an extension, or what is stored.',

  'guide.extensions.title': 'Look at your extensions',
  'guide.extensions.text':
    'Blockers, privacy tools and header editors change what your browser sends. Switch them off for this site one by one.',
  'guide.extensions.button': 'Open the list of extensions',
  'guide.extensions.copy': 'Copy the list’s address',
  'guide.extensions.list': 'Show those that can change requests',

  'guide.clock.title': 'Check this device’s clock',
  'guide.clock.text':
    'Sign-ins end by the clock. One that is wrong makes them end at once, or not begin.',
  'guide.clock.ahead': 'This device is {time} ahead of the server.',
  'guide.clock.behind': 'This device is {time} behind the server.',
  'guide.clock.right': 'this device and the server agree',
  'guide.clock.windows': 'Settings → Time & language → Date & time → Sync now.',
  'guide.clock.mac': 'System Settings → General → Date & Time → Set time and date automatically.',
  'guide.clock.linux': 'In a terminal: timedatectl set-ntp true',
  'guide.clock.chromeos': 'Settings → Date and time → Set automatically.',
  'guide.clock.other': 'Let the device set its time by itself.',

  'guide.dns.title': 'Make the device look up the name again',
  'guide.dns.text':
    'An old entry can lead you to a server that no longer answers for this site. This command makes the system forget it:',
  'guide.dns.browser': 'The browser has a list of its own: {page}',
  'guide.dns.button': 'Open the browser’s list',
  'guide.dns.copy': 'Copy the command',

  'guide.vpn.title': 'Try another network, or without the VPN',
  'guide.vpn.text':
    'Many sites turn away addresses of VPNs, proxies and large networks. Switch yours off for a moment, or try the phone’s own connection.',
  'guide.vpn.ids':
    'If that helps, it is your address that is blocked. Give the site’s support this:',

  'guide.network-admin.title': 'Ask who runs your network',
  'guide.network-admin.text':
    'A filter of your company, school or provider refused this page. Only they can let it through.',

  'guide.fresh-link.title': 'Ask for a fresh link',
  'guide.fresh-link.text':
    'Links of this kind work for a while only. Whoever sent it can make a new one.',

  'guide.ask-access.title': 'Ask for access',
  'guide.ask-access.text':
    'Somebody has to give you the right. This message says what they need to know:',
  'guide.ask-access.button': 'Copy the message',

  'guide.tell-owner.title': 'Tell the site',
  'guide.tell-owner.text':
    'Only whoever runs the site can change this. Send them the details, with the time and the numbers that the page shows.',
  'guide.tell-owner.button': 'Copy the details',

  'guide.ruled-out.test-same': 'the page refuses without cookies too, for the same reason',
  'guide.ruled-out.no-cookies': 'no cookies were sent',
  'guide.ruled-out.is-private': 'this is a private window',
  'guide.ruled-out.is-https': 'the address is secure already',
  'guide.ruled-out.not-basic': 'the site does not use this kind of sign-in',

  'guide.request.subject': 'Access to {host}',
  'guide.request.greeting': 'Hello,',
  'guide.request.asks': 'I would like to open {url}',
  'guide.request.refused': 'It was refused: “{title}” (status {status}), {time}.',
  'guide.request.account': 'I am signed in as {account}.',
  'guide.request.account-gap': 'I am signed in as: …',
  'guide.request.needed': 'The site says that this is missing: {needed}',
  'guide.request.please': 'Could you give me access, or tell me whom to ask? Thank you.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<Needed, string>>;

/** Keys of the guide's own texts, for views. */
export type GuideKey = keyof typeof GUIDE_TEXT;

/** The English catalogue of the guide: its own texts, and those of the owner's steps as `guide.owner.<id>`. */
export function guideEnglish(): Catalogue {
  return {
    ...GUIDE_TEXT,
    ...Object.fromEntries(OWNER_STEPS.map(({ id, text }) => [`guide.owner.${id}`, text])),
  };
}
