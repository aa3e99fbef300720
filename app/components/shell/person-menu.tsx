import { Link, useSubmit } from '@remix-run/react';
import { LogOut, Mail, Settings, UserRound } from 'lucide-react';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { User } from '#app/lib/shapes.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Menu, MenuItem, MenuLabel, MenuLine } from '../ui/menu.tsx';

/** Who is signed in, and what concerns them. Without scripts the picture leads to the same as a page. */
export function PersonMenu({ user }: { user: User }) {
  const { t } = useText();
  const { local } = useReader();
  const submit = useSubmit();
  const others = user.roles.filter((role) => role !== user.role);
  const link = (to: string, icon: React.ReactNode, label: string) => (
    <MenuItem asChild>
      <Link to={to}>
        {icon}
        {label}
      </Link>
    </MenuItem>
  );
  const iconProps = { 'aria-hidden': true, size: 18, strokeWidth: 1.75, className: 'flex-none text-muted' };
  return (
    <Menu
      label={t('shell.person')}
      trigger={
        <Link
          to="/menu"
          onClick={(event) => event.preventDefault()}
          aria-label={t('shell.personOf', { name: user.name })}
          className="grid size-10 place-content-center rounded-full max-tablet:size-11"
        >
          <Avatar name={user.name} accent />
        </Link>
      }
    >
      <MenuLabel>
        <span dir="auto" className="block font-[600] text-text">
          {user.name}
        </span>
        {user.email}
      </MenuLabel>
      <MenuLine />
      {user.candidateId && link('/profile', <UserRound {...iconProps} />, t('shell.profile'))}
      {link('/settings', <Settings {...iconProps} />, t('shell.settings'))}
      {local && link('/outbox', <Mail {...iconProps} />, t('shell.outbox'))}
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
    </Menu>
  );
}
