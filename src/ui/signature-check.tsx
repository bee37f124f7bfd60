import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type CheckKey,
  metadataAddress,
  readIssuerAnswer,
  readKeys,
  type SignatureOutcome,
} from '../core/tokens/signature.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import { Button } from './button.tsx';
import { Icon } from './mark.tsx';
import { useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';

type SignatureCheckProps = {
  readonly token: Pick<TokenReport, 'kind' | 'iss'>;
  /** Checks the value where it is; `gone` where it is there no more. */
  readonly check: (keys: readonly CheckKey[]) => Promise<SignatureOutcome | 'gone'>;
  /** The text at an address, asked for without cookies; null where none came. */
  readonly fetchText: (address: string) => Promise<string | null>;
};

type Step =
  | { readonly is: 'closed' | 'open' | 'bad-keys' }
  /** A request that was not agreed to yet. */
  | { readonly is: 'asking' | 'fetching' | 'fetch-failed'; readonly address: string }
  | { readonly is: 'told'; readonly outcome: SignatureOutcome | 'gone' };

/** Whether a token is genuine, looked at only when asked, with keys that were pasted or that its issuer publishes. */
export function SignatureCheck(props: SignatureCheckProps): JSX.Element | null {
  const { token, check, fetchText } = props;
  const translate = useText<typeof UI_TEXT>();
  const [step, setStep] = useState<Step>({ is: 'closed' });
  const [text, setText] = useState('');
  const field = useId();
  if (token.kind !== 'jws') return null;
  if (step.is === 'closed')
    return (
      <div class="row">
        <Button action="check-signature" onClick={() => setStep({ is: 'open' })}>
          {translate('signature.check')}
        </Button>
      </div>
    );
  const run = async (keys: readonly CheckKey[] | null): Promise<void> => {
    if (keys === null) return setStep({ is: 'bad-keys' });
    setStep({ is: 'told', outcome: await check(keys).catch(() => 'gone' as const) });
  };
  const ask = async (address: string): Promise<void> => {
    setStep({ is: 'fetching', address });
    const answer = readIssuerAnswer((await fetchText(address).catch(() => null)) ?? '');
    if (answer === null) return setStep({ is: 'fetch-failed', address });
    // Each address is agreed to by itself: keys often lie with another operator than the issuer.
    if ('address' in answer) return setStep({ is: 'asking', address: answer.address });
    await run(answer.keys);
  };
  const issuer = metadataAddress(token.iss);
  return (
    <section class="signature" data-signature={step.is}>
      <p class="soft">{translate('signature.intro')}</p>
      <label class="label" for={field}>
        {translate('signature.keys')}
      </label>
      <textarea
        id={field}
        rows={4}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="row">
        <Button
          action="signature-run"
          isDisabled={text.trim() === ''}
          onClick={() => void run(readKeys(text))}
        >
          {translate('signature.run')}
        </Button>
        {issuer !== null && step.is !== 'asking' && step.is !== 'fetching' && (
          <Button
            action="signature-fetch"
            onClick={() => setStep({ is: 'asking', address: issuer })}
          >
            {translate('signature.fetch', { host: hostOf(issuer) })}
          </Button>
        )}
      </div>
      {step.is === 'asking' && (
        <div class="note care" role="alert">
          <Icon shape="caution" />
          <p>{translate('signature.fetch.question', { address: step.address })}</p>
          <div class="row">
            <Button action="signature-ask" kind="main" onClick={() => void ask(step.address)}>
              {translate('signature.fetch.yes', { host: hostOf(step.address) })}
            </Button>
            <Button action="signature-no" onClick={() => setStep({ is: 'open' })}>
              {translate('signature.fetch.no')}
            </Button>
          </div>
        </div>
      )}
      <div role="status">
        <Said step={step} />
      </div>
    </section>
  );
}

function Said({ step }: { readonly step: Step }): JSX.Element | null {
  const translate = useText<typeof UI_TEXT>();
  if (step.is === 'bad-keys') return <p>{translate('signature.bad-keys')}</p>;
  if (step.is === 'fetching')
    return <p>{translate('signature.fetch.busy', { host: hostOf(step.address) })}</p>;
  if (step.is === 'fetch-failed')
    return <p>{translate('signature.fetch.failed', { address: step.address })}</p>;
  if (step.is !== 'told') return null;
  const tone = { genuine: 'good', forged: 'stop' } as const;
  const kind =
    step.outcome === 'genuine' || step.outcome === 'forged' ? tone[step.outcome] : 'care';
  return (
    <p class={`note ${kind}`} data-outcome={step.outcome}>
      <Icon shape={kind === 'care' ? 'caution' : kind} />
      <span>{translate(`signature.${step.outcome}`)}</span>
    </p>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
