import { useSubmit } from '@remix-run/react';
import { LogOut, Mail, Settings, UserRound } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { User } from '#app/lib/shapes.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon, type IconNode } from '../ui/icon.tsx';
import { Menu, MenuItem, MenuLabel, MenuLine } from '../ui/menu.tsx';

/** Who is signed in, and what concerns them. Without scripts the picture leads to the same as a page. */
export function PersonMenu({ user }: { user: User }) {
  const { t } = useText();
  return (
    <Menu
      label={t('shell.person')}
      items={() => <Items user={user} />}
      trigger={
        <a
          href="/menu"
          aria-label={t('shell.personOf', { name: user.name })}
          className="grid size-10 place-content-center rounded-full max-tablet:size-11"
        >
          <Avatar name={user.name} accent />
        </a>
      }
    />
  );
}

function Items({ user }: { user: User }) {
  const { t } = useText();
  const { local } = useReader();
  const submit = useSubmit();
  const others = user.roles.filter((role) => role !== user.role);
  return (
    <>
      <MenuLabel>
        <span dir="auto" className="block font-[600] text-text">
          {user.name}
        </span>
        {user.email}
      </MenuLabel>
      <MenuLine />
      {user.candidateId && <Place to="/profile" icon={UserRound} label={t('shell.profile')} />}
      <Place to="/settings" icon={Settings} label={t('shell.settings')} />
      {local && <Place to="/outbox" icon={Mail} label={t('shell.outbox')} />}
      {others.length > 0 && <MenuLine />}
      {others.map((role) => (
        <MenuItem
          key={role}
          onSelect={() => submit({ intent: 'role', role }, { method: 'post', action: '/settings' })}
        >
          {t(`shell.wear.${role}`)}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={LogOut} onSelect={() => submit(null, { method: 'post', action: '/sign-out' })}>
        {t('shell.signOut')}
      </MenuItem>
    </>
  );
}

const Place = ({ to, icon, label }: { to: string; icon: IconNode; label: string }) => (
  <MenuItem asChild>
    <a href={to}>
      <Icon of={icon} className="flex-none text-muted" />
      {label}
    </a>
  </MenuItem>
);
