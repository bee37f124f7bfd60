/** Texts of the welcome page. */
export const WELCOME_TEXT = {
  'welcome.title': 'Readmit is ready',
  'welcome.lead':
    'When a page turns you away, it says why, who can put that right, and gets you back in where that can be done.',
  'welcome.picture.refused': 'A page refuses you',
  'welcome.picture.why': 'Readmit says why',
  'welcome.picture.clear': 'You choose what goes',
  'welcome.picture.open': 'The page opens',
  'welcome.grant.title': 'Let it look at refusals',
  'welcome.grant.text':
    'To see that a page refused you, Readmit has to be allowed to look at sites. It reads answers; it changes no page that works, and sends nothing anywhere.',
  'welcome.grant': 'Allow all sites',
  'welcome.granted': 'Readmit may look at all sites.',
  'welcome.declined': 'Then it works on the pages where you press its button.',
  'welcome.demo.title': 'See it once',
  'welcome.demo.text':
    'This is what stands on a page that refuses you. Here nothing has happened, and nothing will.',
  'welcome.demo.show': 'Show the card',
  'welcome.demo.press': 'On a real page, this opens the toolbar button’s window.',
  'welcome.demo.value': 'a session that ended 12 minutes ago',
  'welcome.promise.title': 'What never happens',
  'welcome.promise.network': 'Nothing leaves this device unless you press a button that says so.',
  'welcome.promise.healthy': 'A page that works gets no script, no style, nothing.',
  'welcome.promise.clear':
    'Nothing is cleared that you did not see listed and tick; cookies can be brought back.',
  'welcome.settings': 'Settings',
} as const;
