/** A symbol, because an element of the page could carry any name. It is seen in this world only. */
const CLAIM = Symbol.for('readmit.card');

/** Whether this document is free: true the first time, false when a card has been brought here before. */
export function claimDocument(): boolean {
  if (Reflect.has(globalThis, CLAIM)) return false;
  return Reflect.defineProperty(globalThis, CLAIM, { value: true });
}
