/** A cure with one click. `open-without-referrer` asks for the page anew and tells of no page before it. */
export type Cure = 'open-without-referrer' | 'go-back';
