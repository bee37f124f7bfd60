import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { writeDuration } from '../core/describe.ts';
import type { Challenge } from '../core/http/challenges.ts';
import type { CookieRecord } from '../core/http/set-cookie.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import type { UI_TEXT } from '../ui/text.ts';
import { Time } from '../ui/time.tsx';
import { TokenView } from '../ui/token-view.tsx';
import { useNow } from '../ui/use-now.ts';
import { readPaste } from './read-paste.ts';
import type { INSPECT_TEXT } from './text.ts';

const HOST = /^[a-z0-9.-]+$/i;

/** Reads whatever is pasted, on this page alone. */
export function App(): JSX.Element {
  const translate = useText<typeof INSPECT_TEXT>();
  const { lang } = useReader();
  const translateUi = useText<typeof UI_TEXT>();
  const [text, setText] = useState('');
  const [host, setHost] = useState('site.example');
  const now = useNow();
  const base = HOST.test(host) ? host : 'site.example';
  // A running clock changes what has ended, not what was pasted: a large text is read once a minute at most.
  const minute = Math.floor(now / 60) * 60;
  const paste = useMemo(() => readPaste(text, base, minute), [text, base, minute]);
  const { token, challenges, cookies, waits } = paste;
  const isEmpty = token === null && challenges.length + cookies.length + waits.length === 0;
  return (
    <main class="page">
      <header class="page-head">
        <Mark size={36} />
        <h1>{translate('inspect.title')}</h1>
      </header>
      <p>{translate('inspect.lead')}</p>
      <section class="panel">
        <label class="label" for="paste">
          {translate('inspect.input')}
        </label>
        <textarea
          id="paste"
          rows={7}
          spellcheck={false}
          autocomplete="off"
          dir="ltr"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="row">
          <Button action="empty" isDisabled={text === ''} onClick={() => setText('')}>
            {translate('inspect.clear')}
          </Button>
        </div>
      </section>
      <div class="results" aria-live="polite">
        {text.trim() !== '' && isEmpty && <p>{translate('inspect.nothing')}</p>}
        {token !== null && (
          <Result title={translate('inspect.token')}>
            <TokenView token={token} nowSeconds={now} />
            <p class="soft">{translateUi('token.unverified')}</p>
          </Result>
        )}
        {challenges.length > 0 && (
          <Result title={translate('inspect.challenge')}>
            {challenges.map((challenge) => (
              <ChallengeView key={JSON.stringify(challenge)} challenge={challenge} />
            ))}
          </Result>
        )}
        {cookies.length > 0 && (
          <Result title={translate('inspect.cookie')}>
            <label>
              <span class="label">{translate('inspect.host')}</span>
              <input
                type="text"
                dir="ltr"
                value={host}
                onInput={({ currentTarget }) => setHost(currentTarget.value)}
              />
            </label>
            {cookies.map((cookie) =>
              cookie === null ? (
                <p key="refused">{translate('inspect.cookie.refused', { host: base })}</p>
              ) : (
                <CookieView
                  key={`${cookie.name} ${cookie.domain} ${cookie.path}`}
                  cookie={cookie}
                />
              ),
            )}
          </Result>
        )}
        {waits.length > 0 && (
          <Result title={translate('inspect.wait')}>
            {waits.map((wait) => (
              <p key={wait?.seconds ?? 'bad'}>
                {wait === null
                  ? translate('inspect.wait.bad')
                  : translate('inspect.wait.value', { time: writeDuration(wait.seconds, lang) })}
              </p>
            ))}
          </Result>
        )}
      </div>
    </main>
  );
}

type ResultProps = { readonly title: string; readonly children: ComponentChildren };

function Result({ title, children }: ResultProps): JSX.Element {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function ChallengeView({ challenge }: { readonly challenge: Challenge }): JSX.Element {
  const translate = useText<typeof INSPECT_TEXT>();
  return (
    <dl class="facts" data-scheme={challenge.scheme}>
      <dt class="scheme">{challenge.scheme}</dt>
      {challenge.token68 !== null && (
        <div>
          <dt>{translate('inspect.challenge.token')}</dt>
          <dd>
            <code>{challenge.token68}</code>
          </dd>
        </div>
      )}
      {Object.entries(challenge.params).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code dir="auto">{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function CookieView({ cookie }: { readonly cookie: CookieRecord }): JSX.Element {
  const translate = useText<typeof INSPECT_TEXT>();
  const { name, domain, hostOnly, path, expiresSeconds } = cookie;
  const marks = [
    ...(cookie.secure ? ['Secure'] : []),
    ...(cookie.httpOnly ? ['HttpOnly'] : []),
    ...(cookie.sameSite === 'unspecified' ? [] : [`SameSite=${cookie.sameSite}`]),
    ...(cookie.partitioned ? ['Partitioned'] : []),
  ];
  const rows: readonly (readonly [string, JSX.Element])[] = [
    [translate('inspect.cookie.name'), <code key="name">{name}</code>],
    [
      translate('inspect.cookie.domain'),
      <span key="domain">
        {translate(hostOnly ? 'inspect.cookie.host-only' : 'inspect.cookie.below', {
          host: domain,
        })}
      </span>,
    ],
    [translate('inspect.cookie.path'), <code key="path">{path}</code>],
    [
      translate('inspect.cookie.ends'),
      expiresSeconds === null ? (
        <span key="ends">{translate('inspect.cookie.session')}</span>
      ) : (
        <Time key="ends" seconds={expiresSeconds} />
      ),
    ],
    [translate('inspect.cookie.marks'), <code key="marks">{marks.join('; ')}</code>],
  ];
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
