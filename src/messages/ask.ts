import type { BackgroundApi, BackgroundRequest } from './protocol.ts';

/** Asks the background for something by name: argument and answer are those of the protocol. */
export type Ask = <Name extends BackgroundRequest>(
  name: Name,
  ...argument: Parameters<BackgroundApi[Name]>
) => Promise<ReturnType<BackgroundApi[Name]>>;

/** The typed way of asking over a way of sending. */
export function askOver(send: (message: object) => Promise<unknown>): Ask {
  return async <Name extends BackgroundRequest>(
    name: Name,
    ...[argument]: Parameters<BackgroundApi[Name]>
  ) =>
    // The receiving end is typed by the same map, and only this extension can answer.
    (await send({ name, argument })) as ReturnType<BackgroundApi[Name]>;
}
