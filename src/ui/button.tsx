import type { ComponentChildren, JSX } from 'preact';

type ButtonProps = {
  /** What it does, for tests and for styles: stands in `data-action`. */
  readonly action: string;
  readonly kind?: 'main' | 'quiet' | 'plain' | 'danger';
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  /** Whether it is at work: it stays in the tab order, and says so. */
  readonly isBusy?: boolean;
  readonly label?: string;
  readonly isExpanded?: boolean;
  readonly controls?: string;
  readonly children: ComponentChildren;
};

/** A button that names its effect. */
export function Button(props: ButtonProps): JSX.Element {
  const { action, kind = 'quiet', onClick, isDisabled = false, isBusy = false, children } = props;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      data-action={action}
      disabled={isDisabled}
      aria-disabled={isBusy ? 'true' : undefined}
      aria-busy={isBusy ? 'true' : undefined}
      aria-label={props.label}
      aria-expanded={props.isExpanded}
      aria-controls={props.controls}
      onClick={() => {
        if (!isBusy) onClick();
      }}
    >
      {children}
    </button>
  );
}
