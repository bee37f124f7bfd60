import type { JSX } from 'preact';
import type { TabReport } from '../messages/protocol.ts';
import { foreignSites, oddCookies } from '../repair/plan.ts';
import { STORAGE_KINDS } from '../repair/preset.ts';
import type { SiteData } from '../repair/site-data.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { pluralOf } from '../ui/translate.ts';
import type { Commands } from './commands.ts';
import { CookieKind, type KindProps, StorageKindRow } from './kinds.tsx';
import { type Choice, chosenCookies, hostsSignedOut, isOutOfReach, planOf } from './plan.ts';
import type { POPUP_TEXT } from './text.ts';

/** Names in one sentence. */
const MOST_NAMED = 20;

type SiteDataProps = KindProps & {
  readonly report: TabReport;
  readonly isClearing: boolean;
  readonly commands: Commands;
};

/** What the site keeps here, kind by kind, to be ticked; and the one button that clears exactly that. */
export function SiteDataView(props: SiteDataProps): JSX.Element {
  const { data, choice, report, isClearing, commands, dispatch } = props;
  const translate = useText<typeof POPUP_TEXT>();
  const along = useGoingAlong(data, choice);
  const what = useWhat(data, choice);
  const owner = choice.scope === 'site' ? data.site : data.host;
  return (
    <section class="panel">
      <h2 class="title">{translate('popup.data.title', { host: data.host })}</h2>
      <Notes data={data} report={report} />
      <fieldset class="kinds">
        <legend class="unseen">{translate('popup.data.kinds')}</legend>
        <CookieKind data={data} choice={choice} dispatch={dispatch} />
        {STORAGE_KINDS.map((kind) => (
          <StorageKindRow key={kind} kind={kind} data={data} choice={choice} dispatch={dispatch} />
        ))}
      </fieldset>
      {along.map((note) => (
        <p key={note} class="note care">
          <Icon shape="caution" />
          <span>{note}</span>
        </p>
      ))}
      {!report.isPrivate && (
        <label class="tick">
          <input
            type="checkbox"
            name="remember"
            checked={choice.isRemembered}
            onChange={({ currentTarget: { checked } }) => {
              dispatch({ kind: 'remember-ticked', isTicked: checked });
              if (!checked) void commands.forget(data.site);
            }}
          />
          <span>{translate('popup.data.remember', { site: data.site })}</span>
        </label>
      )}
      <Button
        action="clear"
        kind="main"
        isDisabled={what === ''}
        isBusy={isClearing}
        onClick={() => void commands.clear(planOf(data, choice), data.site, choice)}
      >
        {isClearing
          ? translate('popup.clear.busy')
          : what === ''
            ? translate('popup.clear.nothing')
            : translate('popup.clear', { what, host: owner })}
      </Button>
      <p class="soft small">{translate('popup.data.keeps-undo')}</p>
    </section>
  );
}

/** What has to be known of the chosen cookies before they go. */
function useGoingAlong(data: SiteData, choice: Choice): readonly string[] {
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(lang).format(names.slice(0, MOST_NAMED));
  const chosen = chosenCookies(data, choice);
  const hosts = list(hostsSignedOut(data, choice));
  const sites = list(foreignSites(chosen, data.site));
  const names = list(oddCookies(chosen));
  return [
    ...(hosts === '' ? [] : [translate('popup.data.signs-out', { hosts })]),
    ...(sites === '' ? [] : [translate('popup.data.embedded', { sites })]),
    ...(names === '' ? [] : [translate('popup.data.odd', { names })]),
  ];
}

/** What goes, as the object of the button's sentence; '' for nothing. */
function useWhat(data: SiteData, choice: Choice): string {
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const count = chosenCookies(data, choice).length;
  const cookies =
    count === 0 ? [] : [translate(`popup.what.cookies.${pluralOf(lang, count)}`, { count })];
  const kinds = STORAGE_KINDS.filter(
    (kind) => choice.storage.includes(kind) && !isOutOfReach(data, kind),
  ).map((kind) => translate(`popup.what.${kind}`));
  return new Intl.ListFormat(lang).format([...cookies, ...kinds]);
}

function Notes({ data, report }: Pick<SiteDataProps, 'data' | 'report'>): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const notes = [
    ...(data.isLocal ? [translate('popup.data.local')] : []),
    ...(report.isPrivate ? [translate('popup.data.private')] : []),
    ...(report.storeId.startsWith('firefox-container') ? [translate('popup.data.container')] : []),
    ...(data.canScript ? [] : [translate('popup.data.no-script')]),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="note">
          <Icon shape="caution" />
          <span>{note}</span>
        </p>
      ))}
    </>
  );
}
