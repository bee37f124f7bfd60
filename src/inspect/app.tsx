import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeDuration } from '../core/describe.ts';
import type { Challenge } from '../core/http/challenges.ts';
import type { CookieRecord } from '../core/http/set-cookie.ts';
import type { CheckKey, SignatureOutcome } from '../core/tokens/signature.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { SignatureCheck } from '../ui/signature-check.tsx';
import type { UI_TEXT } from '../ui/text.ts';
import { Time } from '../ui/time.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { TokenView } from '../ui/token-view.tsx';
import { useNow } from '../ui/use-now.ts';
import { type Paste, readPaste } from './read-paste.ts';
import type { INSPECT_TEXT } from './text.ts';

const HOST = /^[a-z0-9.-]+$/i;

/** What the page needs beyond reading: none of it connects anywhere but `fetchText`, which the worker does. */
export type InspectMeans = {
  readonly checkSignature: (raw: string, keys: readonly CheckKey[]) => Promise<SignatureOutcome>;
  /** The text at an address, after the person agreed to the request; null where none came. */
  readonly fetchText: (address: string) => Promise<string | null>;
  /** Texts that stand compressed in a text. */
  readonly unpack: (text: string) => Promise<readonly string[]>;
};

const NOTHING: readonly string[] = [];

/** Reads whatever is pasted, on this page alone. */
export function App({ means }: { readonly means: InspectMeans }): JSX.Element {
  const translate = useText<typeof INSPECT_TEXT>();
  const { lang } = useReader();
  const [text, setText] = useState('');
  const [host, setHost] = useState('site.example');
  const now = useNow();
  const base = HOST.test(host) ? host : 'site.example';
  // A running clock changes what has ended, not what was pasted: a large text is read once a minute at most.
  const minute = Math.floor(now / 60) * 60;
  const [unpacked, setUnpacked] = useState(NOTHING);
  useEffect(() => {
    let isLate = false;
    setUnpacked(NOTHING);
    void means.unpack(text).then((found) => {
      if (!isLate && found.length > 0) setUnpacked(found);
    });
    return () => {
      isLate = true;
    };
  }, [text, means]);
  const paste = useMemo(
    () => readPaste(text, base, minute, unpacked),
    [text, base, minute, unpacked],
  );
  const { tokens, challenges, cookies, waits } = paste;
  const isEmpty = tokens.length + challenges.length + cookies.length + waits.length === 0;
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
        <Tokens tokens={tokens} nowSeconds={now} means={means} />
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

type TokensProps = {
  readonly tokens: Paste['tokens'];
  readonly nowSeconds: number;
  readonly means: InspectMeans;
};

/** The credentials of the text, and where there are several how they follow each other in time. */
function Tokens({ tokens, nowSeconds, means }: TokensProps): JSX.Element | null {
  const translate = useText<typeof INSPECT_TEXT>();
  const translateUi = useText<typeof UI_TEXT>();
  if (tokens.length === 0) return null;
  const spans = tokens.flatMap(({ report }, place) =>
    report.expiresSeconds === null && report.issuedSeconds === null
      ? []
      : {
          label: `${place + 1}. ${translateUi(`token.kind.${report.kind}`)}`,
          startsSeconds: report.issuedSeconds ?? report.notBeforeSeconds,
          endsSeconds: report.expiresSeconds,
        },
  );
  return (
    <Result title={translate('inspect.token')}>
      {spans.length > 1 && <Timeline spans={spans} nowSeconds={nowSeconds} />}
      {tokens.map(({ report, raw }) => (
        <TokenView key={raw} token={report} nowSeconds={nowSeconds}>
          <SignatureCheck
            token={report}
            check={(keys) => means.checkSignature(raw, keys)}
            fetchText={means.fetchText}
          />
        </TokenView>
      ))}
      <p class="soft">{translateUi('token.unverified')}</p>
    </Result>
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
