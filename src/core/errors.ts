/** Every code an `AppError` can carry; only the code crosses a context border by contract. */
export type AppErrorCode =
  | 'har-not-json'
  | 'har-not-a-har'
  | 'har-bad-entry'
  | 'now-not-a-date'
  | 'lang-unknown'
  | 'file-unreadable';

/** A failure the caller can act on: `code` is stable, `message` says what was expected and what came. */
export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}
