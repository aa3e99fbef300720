import { visibilityIcons } from '#app/components/candidates/visibility-icons.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Profile } from '#app/lib/shapes.ts';
import { type ProfilePart, profileParts, visibilities } from '#server/features/candidates/schema.ts';

/** Every part with three ways: a table whose cells are radio buttons. */
export function PartsTable({ profile }: { profile: Profile }) {
  const { t } = useText();
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line text-sm">
          <th scope="col" className="py-2 text-start font-[560] text-muted">
            {t('sharing.part')}
          </th>
          {visibilities.map((value) => (
            <th key={value} scope="col" className="w-24 px-1 py-2 font-[560] max-tablet:w-[4.6rem]">
              <span className="flex flex-col items-center gap-1 leading-tight">
                <Icon of={visibilityIcons[value]} className="text-muted" />
                {t(`sharing.value.${value}`)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Fixed name={t('sharing.always')} text={t('sharing.alwaysText')} />
        {profileParts.map((part) => (
          <Row key={part} part={part} profile={profile} />
        ))}
        <Fixed name={t('sharing.never')} text={t('sharing.neverText')} />
      </tbody>
    </table>
  );
}

const Fixed = ({ name, text }: { name: string; text: string }) => (
  <tr className="border-b border-line">
    <th scope="row" className="py-2.5 text-start font-[400]">
      {name}
    </th>
    <td colSpan={3} className="px-1 text-center text-sm text-muted">
      {text}
    </td>
  </tr>
);

function Row({ part, profile }: { part: ProfilePart; profile: Profile }) {
  const { t } = useText();
  const name = t(`sharing.name.${part}`);
  return (
    <tr id={part} className="border-b border-line target:bg-accent-soft">
      <th scope="row" className="py-1 text-start font-[400]">
        {name}
        <Says profile={profile} part={part} />
      </th>
      {visibilities.map((value) => (
        <td key={value} className="text-center">
          {/* The whole cell is the target. */}
          <label className="grid min-h-10 cursor-pointer place-content-center max-tablet:min-h-12">
            <input
              type="radio"
              className="choice"
              name={part}
              value={value}
              aria-label={t('sharing.of', { part: name, value: t(`sharing.value.${value}`) })}
              defaultChecked={profile.visibility[part] === value}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}

/** What stands there now, in a line. */
function Says({ profile, part }: { profile: Profile; part: ProfilePart }) {
  const { t } = useText();
  const value = profile[part];
  const text = Array.isArray(value)
    ? t('sharing.entries', { count: value.length })
    : typeof value === 'string'
      ? value
      : null;
  const nothing = !value || (Array.isArray(value) && value.length === 0);
  return (
    <span className="line-clamp-1 text-sm text-muted wrap-anywhere">
      {nothing ? t('sharing.nothing') : text && <bdi>{text}</bdi>}
    </span>
  );
}
